#!/usr/bin/env bash
# Shows `statline map` under a real Slurm and under GNU Parallel: a job array over at least 1,000 documents on one node,
# one running task interrupted and requeued, and the union of the outputs compared with a local run.
#
#   test/cluster/slurm.sh [DOCUMENTS.ndjson]        1,000 documents made from seeds/ when none are given
#
# Environment: PER_TASK  documents per array task  (default 10)
#              WORK      directory for everything  (default a new temporary one)
#              SLOTS     tasks at a time           (default one per CPU)
#              PORT      of slurmctld; slurmd: +1  (default 16817)
#              TIMEOUT   seconds for the array     (default 900)
# Installs slurm-wlm and parallel from Debian's packages where they are missing (as root). Needs no systemd and no
# cgroups and writes nothing into /etc: the daemons live in $WORK/slurm and end with this script.
# Exit code: 0 equal, 1 not equal or failed.
set -euo pipefail
ROOT=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")
PER_TASK=${PER_TASK:-10}
SLOTS=${SLOTS:-$(nproc)}
PORT=${PORT:-16817}
TIMEOUT=${TIMEOUT:-900}
export MAPPER="node '$ROOT/dist/statline.js' map"
export HOLD_TASK=5                       # the task that is interrupted
WORK=${WORK:-$(mktemp -d "${TMPDIR:-/tmp}/statline-slurm.XXXXXX")}
mkdir -p -- "$WORK"
WORK=$(realpath -- "$WORK")
S=$WORK/slurm                            # daemons: configuration, state, logs
ME=$(id -un)
[[ -e $ROOT/dist/statline.js ]] || { echo "run npm run build first" >&2; exit 1; }
if [[ ${1:-} ]]; then
  INPUT=$(realpath -- "$1")
else
  INPUT=$WORK/documents.ndjson
  node "$ROOT/test/cluster/documents.mjs" 1000 >"$INPUT"
fi

say()  { printf '[%4ds] %s\n' "$SECONDS" "$*"; }
die()  { say "FAILED: $*" >&2; exit 1; }
# until_ok SECONDS COMMAND...: repeat the command until it succeeds
until_ok() {
  local end=$((SECONDS + $1)); shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < end)) || return 1
    sleep 0.3
  done
}

# Packages.
if ! command -v sbatch >/dev/null || ! command -v parallel >/dev/null; then
  say "installing slurm-wlm, munge and parallel"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends slurm-wlm munge parallel \
    >"$WORK/apt.log" 2>&1 || { tail -n 20 "$WORK/apt.log" >&2; die "apt-get"; }
fi
PATH=$PATH:/usr/sbin:/sbin

# A Slurm of one node.
rm -rf -- "$S" "$WORK"/{chunks,out,tmp,log}
mkdir -p "$WORK"/{chunks,out,tmp,log} "$S"/{state,spool,munge}
chmod 755 "$WORK" "$S" "$S/munge"        # munged wants a reachable socket

PIDS=() JOB=
stop() {
  local rc=$? i
  trap - EXIT INT TERM
  if [[ $JOB ]] && ! no_jobs; then
    scancel "$JOB" 2>/dev/null || true               # failed half-way: leave no task behind
    until_ok 20 no_jobs || true
  fi
  for ((i = ${#PIDS[@]} - 1; i >= 0; i--)); do   # slurmd, slurmctld, munged
    kill "${PIDS[i]}" 2>/dev/null || true
    wait "${PIDS[i]}" 2>/dev/null || true
  done
  say "daemons stopped; files are in $WORK"
  exit "$rc"
}
no_jobs() { local q; q=$(squeue -h 2>/dev/null) && [[ -z $q ]]; }
trap stop EXIT
trap 'exit 130' INT TERM

head -c 1024 /dev/urandom >"$S/munge/key"
chmod 400 "$S/munge/key"

export SLURM_CONF=$S/slurm.conf
HOST=$(hostname -s)
cat >"$SLURM_CONF" <<CONF
ClusterName=statline
SlurmctldHost=$HOST(127.0.0.1)
SlurmctldPort=$PORT
SlurmdPort=$((PORT + 1))
SlurmUser=$ME
MpiDefault=none
SlurmdUser=$ME
AuthType=auth/munge
CredType=cred/munge
# cred_expire is also how long a requeued job waits (default: 120 s)
AuthInfo=socket=$S/munge/socket,cred_expire=10
StateSaveLocation=$S/state
SlurmdSpoolDir=$S/spool
SlurmctldPidFile=$S/slurmctld.pid
SlurmdPidFile=$S/slurmd.pid
SlurmctldLogFile=$S/slurmctld.log
SlurmdLogFile=$S/slurmd.log
MailProg=/bin/true
# no cgroups, no accounting database
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
# look for the next tasks every second (default: 3 s)
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0
# arrays and requeueing
MaxArraySize=10001
MaxJobCount=20000
JobRequeue=1
KillWait=5
MinJobAge=3600
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=$HOST NodeAddr=127.0.0.1 CPUs=$SLOTS State=UNKNOWN
PartitionName=statline Nodes=$HOST Default=YES MaxTime=INFINITE State=UP
CONF

# run NAME COMMAND...: start a daemon in the foreground mode, as our child
run() {
  local name=$1; shift
  "$@" >"$S/$name.out" 2>&1 &
  PIDS+=($!)
}
run munged munged --foreground --force --key-file="$S/munge/key" \
  --socket="$S/munge/socket" --pid-file="$S/munge/pid" \
  --log-file="$S/munge/log" --seed-file="$S/munge/seed"
until_ok 20 munge -n -S "$S/munge/socket" || die "munged: see $S/munged.out"
run slurmctld slurmctld -D
until_ok 30 scontrol ping || die "slurmctld: see $S/slurmctld.log"
run slurmd slurmd -D -N "$HOST"
idle() { [[ $(sinfo -h -o %t) == idle ]]; }
until_ok 60 idle || { sinfo -R; die "node is not idle: see $S/slurmd.log"; }
say "Slurm is up: $(sinfo -V), $(sinfo -h -o '%N %c slots %t')"

# Chunks of documents, and a job array with a task for each.
split -l "$PER_TASK" -a 5 --numeric-suffixes=1 --additional-suffix=.ndjson \
  "$INPUT" "$WORK/chunks/"
TASKS=$(find "$WORK/chunks" -type f | wc -l)
((TASKS >= HOLD_TASK)) || die "only $TASKS chunks, at least $HOLD_TASK wanted"
((TASKS <= 10000)) || die "$TASKS chunks, at most 10000: raise PER_TASK"

cat >"$WORK/task.sh" <<'TASK'
#!/usr/bin/env bash
set -euo pipefail
n=$SLURM_ARRAY_TASK_ID
try=${SLURM_RESTART_COUNT:-0}
id=$(printf %05d "$n")
tmp=tmp/$id.$try
echo "task $n try $try start" >>"log/$id"
if [[ $n == "$HOLD_TASK" && $try == 0 ]]; then
  # first run of this task: stall with half of the output in the temporary file
  half=$(($(stat -c %s "chunks/$id.ndjson") / 2))
  bash -c "$MAPPER" <"chunks/$id.ndjson" | { head -c "$half"; sleep 600; cat; } >"$tmp"
else
  bash -c "$MAPPER" <"chunks/$id.ndjson" >"$tmp"
fi
mv "$tmp" "out/$id.ndjson"               # atomic: all of the output or none
echo "task $n try $try end" >>"log/$id"
TASK

T0=$SECONDS
JOB=$(cd "$WORK" && sbatch --parsable --requeue --array="1-$TASKS" --ntasks=1 \
  --job-name=statline --output=/dev/null --error="log/%a.err" --open-mode=append task.sh)
say "array job $JOB submitted: $TASKS tasks, $PER_TASK document(s) each"

# One running task is interrupted and requeued.
HELD=$(printf %05d "$HOLD_TASK")
field() { scontrol show job "${JOB}_$HOLD_TASK" | grep -o "$1=[^ ]*" | cut -d= -f2; }
until_ok 120 test -s "$WORK/tmp/$HELD.0" || die "task $HOLD_TASK did not start"
say "task $HOLD_TASK is $(field JobState), $(stat -c %s "$WORK/tmp/$HELD.0") bytes in its temporary file: requeueing"
scontrol requeue "${JOB}_$HOLD_TASK"
requeued() { [[ $(field Restarts) == 1 ]]; }
until_ok 60 requeued || die "task $HOLD_TASK was not requeued"
[[ ! -e $WORK/out/$HELD.ndjson ]] || die "the interrupted task left an output"
say "task $HOLD_TASK is $(field JobState), Restarts=$(field Restarts), no output yet"

# The union of all outputs against a local run.
until_ok "$TIMEOUT" no_jobs || die "the array did not finish in $TIMEOUT s"
DONE=$(find "$WORK/out" -name '*.ndjson' | wc -l)
say "array finished in $((SECONDS - T0)) s: $DONE of $TASKS outputs; log of task $HOLD_TASK: $(paste -sd, "$WORK/log/$HELD")"
((DONE == TASKS)) || die "outputs are missing: see $WORK/log/*.err"
[[ $(<"$WORK/log/$HELD") == *"try 0 start"*"try 1 start"*"try 1 end" ]] ||
  die "task $HOLD_TASK was not interrupted and run again"

find "$WORK/out" -name '*.ndjson' -print0 | sort -z | xargs -0 cat >"$WORK/array.ndjson"
bash -c "$MAPPER" <"$INPUT" >"$WORK/local.ndjson"
parallel --will-cite --pipe -N 10 -k "$MAPPER" <"$INPUT" >"$WORK/parallel.ndjson"

RC=0
for how in array parallel; do
  if cmp "$WORK/$how.ndjson" "$WORK/local.ndjson"; then
    say "EQUAL: $how run and local run of: $MAPPER ($(wc -l <"$WORK/local.ndjson") lines)"
  else
    say "NOT EQUAL: $how run and local run of: $MAPPER"; RC=1
  fi
done
exit "$RC"
