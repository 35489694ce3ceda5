/** The questions that weights decide. */
import { QUESTIONS, type Question } from '../choice/question.js';

/** Makes something for each question. */
export function forEachQuestion<T>(make: (question: Question) => T): Record<Question, T> {
  return Object.fromEntries(QUESTIONS.map((question) => [question, make(question)])) as Record<Question, T>;
}
