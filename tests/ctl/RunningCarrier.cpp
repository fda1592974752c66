// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/RunningCarrier.h"

#include "tests/ctl/WatchedDesk.h"

#include <QJsonDocument>

namespace ringdown::ctl {

RunningCarrier::RunningCarrier() = default;

bool RunningCarrier::start()
{
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(RINGDOWN_TEST_CARRIER), {});
    tell("account " + accountSid + ' ' + authToken);
    tell("key " + apiKey + ' ' + apiSecret + " restricted");
    const QByteArray ready = line();
    m_url = QString::fromLatin1(ready.mid(ready.lastIndexOf(' ') + 1));
    return ready.startsWith("carrier ready on ");
}

RunningCarrier::~RunningCarrier()
{
    m_program.kill();
    m_program.waitForFinished();
}

void RunningCarrier::tell(const QByteArray &words)
{
    m_program.write(words + '\n');
    m_program.waitForBytesWritten();
}

QJsonObject RunningCarrier::counts()
{
    tell("counts");
    return QJsonDocument::fromJson(line()).object();
}

QByteArray RunningCarrier::line()
{
    while (!m_program.canReadLine() && m_program.waitForReadyRead(30'000)) {
    }
    return m_program.readLine().trimmed();
}

} // namespace ringdown::ctl
