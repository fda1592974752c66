#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The secrecy test must be able to fail, and only where there is reason: each of these sources has one breach or none."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catches  # noqa: E402
import secrecy  # noqa: E402

CAUGHT = {
    "core/secrets/vault/A.cpp": "job.setInsecureFallback(true);\n",
    "core/client/B.cpp": 'qDebug() << "connected";\n',
    "app/relay/C.cpp": 'std::cerr << "key "\n    << key.reveal() << "\\n";\n',
    "ui/shell/D.cpp": "settings.setValue(u\"token\"_s, QString::fromLatin1(token.reveal().data()));\n",
    "ui/shell/E.cpp": "const QVariant value(QByteArray(token.reveal().data()));\n",
    "core/base/F.h": "Q_DECLARE_METATYPE(ringdown::Secret)\n",
    "core/base/G.h": "std::ostream &operator<<(std::ostream &out, const Secret &secret);\n",
    "core/twilio/rest/H.cpp": "reply->ignoreSslErrors();\n",
    "core/relay/I.h": "void use(const desk::AccountCredential &account);\n",
    "app/relay/J.cpp": '#include "core/secrets/desk/AccountCredential.h"\n',
    "core/client/K.cpp": '::system("openssl rand");\n',
    "ui/credentials/L.cpp": "#include <qt6keychain/keychain.h>\n",
}
LEFT_ALONE = {
    "core/secrets/vault/M.cpp": "#include <qt6keychain/keychain.h>\n// insecureFallback is never set\n",
    "core/relay/N.cpp": 'say(LogLevel::Info, "the AccountCredential is not here");\nconst auto text = key.reveal();\n',
    "core/secrets/desk/O.h": "class AccountCredential;\n",
}


if __name__ == "__main__":
    sys.exit(catches.judge("secrecy_catches", secrecy.breaches, CAUGHT, LEFT_ALONE))
