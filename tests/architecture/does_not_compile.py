#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two kinds of credential are kept apart by the compiler, and a slip of code lets no secret out: each piece of code below is
refused by it, for the reason named, while its lawful neighbour compiles with the very same flags.

Usage: does_not_compile.py COMPILER [-I... -D... of the relay]"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

RELAY = "RINGDOWN_WITHOUT_ACCOUNT"
ACCOUNT = '#include "core/secrets/desk/AccountCredential.h"\nusing namespace ringdown;\n'
SECRET = '#include "core/base/Secret.h"\n#include "core/twilio/WebhookKey.h"\nusing namespace ringdown;\n'
SERVER = '#include "core/relay/Relay.h"\nusing namespace ringdown;\n'
GIVE = "void f(relay::Relay &relay, const relay::BearerTokens &tokens, const %s &credential) { relay.reload(credential, tokens); }"
NAMED = "namespace ringdown::desk { class AccountCredential; }\n"

# (what is tried, whether as part of a relay, the code, what the compiler must say; None: it compiles)
CASES = [
    ("a relay takes a runtime credential", True, SERVER + GIVE % "secrets::RuntimeCredential", None),
    ("a relay is handed an account's credential it only knows by name", True,
     SERVER + NAMED + GIVE % "desk::AccountCredential", r"AccountCredential"),
    ("a relay includes the account's credential", True, ACCOUNT, r"stays on the operator's desk"),
    ("a relay takes an account's credential where its type is known", False,
     SERVER + ACCOUNT + GIVE % "desk::AccountCredential", r"AccountCredential"),
    ("its token is read", False, ACCOUNT + "Secret f(const desk::AccountCredential &a) { return a.m_authToken; }", r"m_authToken.*private"),
    ("the desk has the account's credential", False, ACCOUNT + "std::string f(const desk::AccountCredential &a) { return a.fingerprint() + a.webhookKey().id(); }", None),
    ("an account's credential turns into a runtime one", False,
     ACCOUNT + '#include "core/secrets/RuntimeCredential.h"\nsecrets::RuntimeCredential f(const desk::AccountCredential &a) { return a; }', r"AccountCredential"),
    ("it is made without a check", False, ACCOUNT + 'desk::AccountCredential f() { return desk::AccountCredential("AC", Secret("x")); }', r"private"),
    ("the REST client is let in with it in passing", False,
     ACCOUNT + '#include "core/twilio/rest/RestClient.h"\nrest::Authorization f(const desk::AccountCredential &a) { return rest::Authorization::of(a); }',
     r"AccountCredential"),
    ("a secret is revealed on purpose", False, SECRET + "std::size_t f(const Secret &s) { return s.reveal().size(); }", None),
    ("a secret is streamed", False, SECRET + "#include <iostream>\nvoid f(const Secret &s) { std::cerr << s; }", r"operator<<|operand"),
    ("a secret is logged by Qt", False, SECRET + "#include <QDebug>\nvoid f(const Secret &s) { qDebug() << s; }", r"operator<<|operand"),
    ("a webhook key is streamed", False, SECRET + "#include <iostream>\nvoid f(const twilio::WebhookKey &k) { std::cerr << k; }", r"operator<<|operand"),
    ("secrets are compared byte by byte", False, SECRET + "bool f(const Secret &a, const Secret &b) { return a == b; }", r"operator==|operand"),
    ("secrets are put in order", False, SECRET + "bool f(const Secret &a, const Secret &b) { return a < b; }", r"operator<|operand"),
    ("a secret turns into text", False, SECRET + "std::string f(const Secret &s) { return s; }", r"Secret"),
    ("text turns into a secret unseen", False, SECRET + 'void g(Secret);\nvoid f() { g("x"); }', r"Secret"),
    ("a secret is put into a QVariant", False, SECRET + "#include <QVariant>\nQVariant f(const Secret &s) { return QVariant(s); }", r"QVariant"),
]


def compile_words(compiler, flags, code):
    """(whether it compiled, what the compiler said)"""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "Case.cpp"
        source.write_text(code + "\n", encoding="utf-8")
        answer = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", *flags, str(source)], capture_output=True, text=True, check=False,
                                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"})
    return answer.returncode == 0, answer.stderr


def main():
    compiler, *relay_flags = sys.argv[1:]
    desk_flags = [flag for flag in relay_flags if flag != f"-D{RELAY}"]
    faults = []
    if len(desk_flags) == len(relay_flags):
        faults.append(f"the relay is not compiled with {RELAY}")
    for what, is_relay, code, wanted in CASES:
        compiled, words = compile_words(compiler, relay_flags if is_relay else desk_flags, code)
        if compiled != (wanted is None):
            faults.append(f"{what}: {'compiles' if compiled else 'does not compile'}\n{words}")
        elif wanted and not re.search(wanted, words):
            faults.append(f"{what}: refused for another reason:\n{words}")
    for fault in faults:
        print(fault)
    refused = sum(wanted is not None for *_, wanted in CASES)
    print(f"does_not_compile: {refused} pieces of code to be refused, {len(CASES) - refused} neighbours to compile, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
