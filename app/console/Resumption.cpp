// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Resumption.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace ringdown::console {

QString resume(const Resumption &resumption)
{
    if (!resumption.token.isEmpty())
        qputenv("RINGDOWN_TOKEN", QByteArray(resumption.token.reveal().data(),
                                             static_cast<qsizetype>(resumption.token.size())));
    std::vector<QByteArray> words{QFile::encodeName(resumption.program)};
    for (const QString &each : resumption.arguments)
        words.push_back(each.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &each : words)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace ringdown::console
