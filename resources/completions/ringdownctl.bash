# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/pages from what the programs print for --help: change their tables, not this file.
_ringdownctl() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} place= i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$place/${COMP_WORDS[i]}" in
        /check | /diff | /route | /push | /pull | /revisions | /rollback | /tail | /calls | /test-call | /voicemail | /numbers | /numbers/list | /numbers/check | /numbers/adopt | /numbers/restore | /numbers/search | /numbers/buy | /numbers/release | /numbers/lifeboat | /secrets | /secrets/import | /secrets/list | /secrets/set | /secrets/export | /secrets/webhook-key | /secrets/rotate | /secrets/audit | /secrets/forget | /secrets/person-left | /tokens | /tokens/new | /tokens/list | /tokens/revoke) place="$place/${COMP_WORDS[i]}" ;;
        esac
    done
    case "$place:$before" in
    /check:--relay)  return ;;
    /diff:--relay)  return ;;
    /route:--to)  return ;;
    /route:--from)  return ;;
    /route:--at)  return ;;
    /route:--digits)  return ;;
    /route:--answers)  return ;;
    /push:--relay)  return ;;
    /push:--note)  return ;;
    /push:--author)  return ;;
    /push:--based-on)  return ;;
    /pull:--relay)  return ;;
    /revisions:--relay)  return ;;
    /rollback:--relay)  return ;;
    /rollback:--note)  return ;;
    /rollback:--author)  return ;;
    /tail:--relay)  return ;;
    /tail:--after)  return ;;
    /calls:--relay)  return ;;
    /calls:--tenant)  return ;;
    /calls:--outcome) COMPREPLY=($(compgen -W 'answered voicemail missed abandoned rejected failed' -- "$current")); return ;;
    /calls:--from)  return ;;
    /calls:--since)  return ;;
    /calls:--until)  return ;;
    /calls:--q)  return ;;
    /calls:--filter)  return ;;
    /calls:--limit)  return ;;
    /test-call:--relay)  return ;;
    /test-call:--contact)  return ;;
    /test-call:--from)  return ;;
    /test-call:--digits)  return ;;
    /test-call:--answers)  return ;;
    /test-call:--pace) COMPREPLY=($(compgen -W 'real fast' -- "$current")); return ;;
    /voicemail:--relay)  return ;;
    /voicemail:--by)  return ;;
    /numbers/list:--twilio-api)  return ;;
    /numbers/list:--twilio-region)  return ;;
    /numbers/list:--twilio-edge)  return ;;
    /numbers/list:--vault)  return ;;
    /numbers/check:--relay)  return ;;
    /numbers/check:--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /numbers/check:--public-url)  return ;;
    /numbers/check:--twilio-api)  return ;;
    /numbers/check:--twilio-region)  return ;;
    /numbers/check:--twilio-edge)  return ;;
    /numbers/check:--vault)  return ;;
    /numbers/adopt:--relay)  return ;;
    /numbers/adopt:--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /numbers/adopt:--public-url)  return ;;
    /numbers/adopt:--field)  return ;;
    /numbers/adopt:--twilio-api)  return ;;
    /numbers/adopt:--twilio-region)  return ;;
    /numbers/adopt:--twilio-edge)  return ;;
    /numbers/adopt:--vault)  return ;;
    /numbers/restore:--twilio-api)  return ;;
    /numbers/restore:--twilio-region)  return ;;
    /numbers/restore:--twilio-edge)  return ;;
    /numbers/restore:--vault)  return ;;
    /numbers/search:--country)  return ;;
    /numbers/search:--area)  return ;;
    /numbers/search:--contains)  return ;;
    /numbers/search:--kind)  return ;;
    /numbers/search:--twilio-api)  return ;;
    /numbers/search:--twilio-region)  return ;;
    /numbers/search:--twilio-edge)  return ;;
    /numbers/search:--vault)  return ;;
    /numbers/buy:--relay)  return ;;
    /numbers/buy:--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /numbers/buy:--public-url)  return ;;
    /numbers/buy:--twilio-api)  return ;;
    /numbers/buy:--twilio-region)  return ;;
    /numbers/buy:--twilio-edge)  return ;;
    /numbers/buy:--vault)  return ;;
    /numbers/release:--relay)  return ;;
    /numbers/release:--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /numbers/release:--public-url)  return ;;
    /numbers/release:--twilio-api)  return ;;
    /numbers/release:--twilio-region)  return ;;
    /numbers/release:--twilio-edge)  return ;;
    /numbers/release:--vault)  return ;;
    /numbers/lifeboat:--relay)  return ;;
    /numbers/lifeboat:--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /numbers/lifeboat:--public-url)  return ;;
    /numbers/lifeboat:--twilio-api)  return ;;
    /numbers/lifeboat:--twilio-region)  return ;;
    /numbers/lifeboat:--twilio-edge)  return ;;
    /numbers/lifeboat:--vault)  return ;;
    /secrets/import:--vault)  return ;;
    /secrets/list:--vault)  return ;;
    /secrets/set:--vault)  return ;;
    /secrets/export:--tier)  return ;;
    /secrets/export:--format)  return ;;
    /secrets/export:--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /secrets/export:--vault)  return ;;
    /secrets/webhook-key:--to)  return ;;
    /secrets/webhook-key:--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /secrets/webhook-key:--vault)  return ;;
    /secrets/rotate:--relay)  return ;;
    /secrets/rotate:--without)  return ;;
    /secrets/rotate:--settle)  return ;;
    /secrets/rotate:--twilio-api)  return ;;
    /secrets/rotate:--twilio-region)  return ;;
    /secrets/rotate:--twilio-edge)  return ;;
    /secrets/rotate:--vault)  return ;;
    /secrets/audit:--format)  return ;;
    /secrets/audit:--vault)  return ;;
    /secrets/forget:--vault)  return ;;
    /tokens/new:--relay)  return ;;
    /tokens/new:--role) COMPREPLY=($(compgen -W 'viewer operator admin' -- "$current")); return ;;
    /tokens/new:--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    /tokens/list:--relay)  return ;;
    /tokens/revoke:--relay)  return ;;
    esac
    case "$place" in
    '') COMPREPLY=($(compgen -W 'check diff route push pull revisions rollback tail calls test-call voicemail numbers secrets tokens --help --version' -- "$current")) ;;
    '/check') COMPREPLY=($(compgen -W '--relay --json --help' -- "$current")); mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
    '/diff') COMPREPLY=($(compgen -W '--relay --json --help' -- "$current")); mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
    '/route') COMPREPLY=($(compgen -W '--to --from --at --digits --answers --json --help' -- "$current")); mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
    '/push') COMPREPLY=($(compgen -W '--relay --note --author --based-on --help' -- "$current")); mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
    '/pull') COMPREPLY=($(compgen -W '--relay --help' -- "$current")) ;;
    '/revisions') COMPREPLY=($(compgen -W '--relay --json --help' -- "$current")) ;;
    '/rollback') COMPREPLY=($(compgen -W '--relay --note --author --help' -- "$current")) ;;
    '/tail') COMPREPLY=($(compgen -W '--relay --after --json --help' -- "$current")) ;;
    '/calls') COMPREPLY=($(compgen -W '--relay --tenant --outcome --from --since --until --q --filter --limit --csv --json --help' -- "$current")) ;;
    '/test-call') COMPREPLY=($(compgen -W '--relay --live --contact --yes --from --digits --answers --pace --json --help' -- "$current")) ;;
    '/voicemail') COMPREPLY=($(compgen -W '--relay --by --json --help' -- "$current")) ;;
    '/numbers') COMPREPLY=($(compgen -W 'list check adopt restore search buy release lifeboat --help' -- "$current")) ;;
    '/numbers/list') COMPREPLY=($(compgen -W '--json --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/check') COMPREPLY=($(compgen -W '--relay --plan --public-url --json --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/adopt') COMPREPLY=($(compgen -W '--relay --plan --public-url --field --yes --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/restore') COMPREPLY=($(compgen -W '--yes --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/search') COMPREPLY=($(compgen -W '--country --area --contains --kind --without-calls --without-texts --pictures --json --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/buy') COMPREPLY=($(compgen -W '--relay --plan --public-url --yes --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/release') COMPREPLY=($(compgen -W '--relay --plan --public-url --yes --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/numbers/lifeboat') COMPREPLY=($(compgen -W '--relay --plan --public-url --twiml --yes --twilio-api --twilio-region --twilio-edge --vault --help' -- "$current")) ;;
    '/secrets') COMPREPLY=($(compgen -W 'import list set export webhook-key rotate audit forget person-left --help' -- "$current")) ;;
    '/secrets/import') COMPREPLY=($(compgen -W '--dry-run --replace --fix-mode --vault --help' -- "$current")); mapfile -O ${#COMPREPLY[@]} -t COMPREPLY < <(compgen -f -- "$current") ;;
    '/secrets/list') COMPREPLY=($(compgen -W '--json --vault --help' -- "$current")) ;;
    '/secrets/set') COMPREPLY=($(compgen -W '--vault --help' -- "$current")) ;;
    '/secrets/export') COMPREPLY=($(compgen -W '--tier --format --output --force --show --vault --help' -- "$current")) ;;
    '/secrets/webhook-key') COMPREPLY=($(compgen -W '--to --output --force --show --vault --help' -- "$current")) ;;
    '/secrets/rotate') COMPREPLY=($(compgen -W 'auth-token api-key --relay --without --resume --status --abort --skip-traffic --settle --replace-secondary --keep-old-key --restricted-only --twilio-api --twilio-region --twilio-edge --vault --json --help' -- "$current")) ;;
    '/secrets/audit') COMPREPLY=($(compgen -W '--format --vault --help' -- "$current")) ;;
    '/secrets/forget') COMPREPLY=($(compgen -W '--vault --help' -- "$current")) ;;
    '/secrets/person-left') COMPREPLY=($(compgen -W '--help' -- "$current")) ;;
    '/tokens') COMPREPLY=($(compgen -W 'new list revoke --help' -- "$current")) ;;
    '/tokens/new') COMPREPLY=($(compgen -W '--relay --role --keep --output --force --help' -- "$current")) ;;
    '/tokens/list') COMPREPLY=($(compgen -W '--relay --json --help' -- "$current")) ;;
    '/tokens/revoke') COMPREPLY=($(compgen -W '--relay --help' -- "$current")) ;;
    esac
}
complete -o filenames -F _ringdownctl ringdownctl
