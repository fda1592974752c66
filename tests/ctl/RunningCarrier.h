// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ctl/WatchedDesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace ringdown::ctl {

/// The simulated carrier as a program (tests/support/CarrierProgram.cpp).
class RunningCarrier {
public:
    bool start()
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(RINGDOWN_TEST_CARRIER), {});
        tell("account " + accountSid + ' ' + authToken);
        tell("key " + apiKey + ' ' + apiSecret + " restricted");
        const QByteArray ready = line();
        m_url = QString::fromLatin1(ready.mid(ready.lastIndexOf(' ') + 1));
        return ready.startsWith("carrier ready on ");
    }
    ~RunningCarrier()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    void tell(const QByteArray &words)
    {
        m_program.write(words + '\n');
        m_program.waitForBytesWritten();
    }
    QJsonObject counts()
    {
        tell("counts");
        return QJsonDocument::fromJson(line()).object();
    }
    const QString &url() const { return m_url; }

private:
    QByteArray line()
    {
        while (!m_program.canReadLine() && m_program.waitForReadyRead(30'000)) {
        }
        return m_program.readLine().trimmed();
    }

    QProcess m_program;
    QString m_url;
};

} // namespace ringdown::ctl
