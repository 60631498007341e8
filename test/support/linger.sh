# Read by every bash of a step, as BASH_ENV: linger.cjs says why.
trap '[ $? = 0 ] || sleep 0.2' EXIT
