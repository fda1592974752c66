// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>

namespace ringdown::ctl {

/// The simulated carrier as a program (tests/support/CarrierProgram.cpp).
class RunningCarrier {
public:
    RunningCarrier();
    ~RunningCarrier();

    bool start();

    void tell(const QByteArray &words);
    QJsonObject counts();
    const QString &url() const { return m_url; }

private:
    QByteArray line();

    QProcess m_program;
    QString m_url;
};

} // namespace ringdown::ctl
