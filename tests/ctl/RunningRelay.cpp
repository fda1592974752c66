// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/RunningRelay.h"

namespace ringdown::ctl {

RunningRelay::RunningRelay() = default;

RunningRelay::~RunningRelay()
{
    stop();
}

bool RunningRelay::start(const QMap<QString, QByteArray> &secrets, const QStringList &options)
{
    QProcessEnvironment environment = bareEnvironment();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        environment.insert(it.key(), QString::fromLatin1(it.value()));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList own{
        QStringLiteral("--plan"),      QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"),
        QStringLiteral("--data"),      m_folder.filePath(QStringLiteral("data")),
        QStringLiteral("--listen"),    QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--log-level"), QStringLiteral("error")};
    m_program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), own + options);
    if (!m_program.waitForReadyRead(30'000))
        return false;
    const QByteArray line = m_program.readLine().trimmed();
    m_url = QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1));
    return line.startsWith("ringdown-relay ready on http://127.0.0.1:");
}

bool RunningRelay::stop()
{
    m_program.terminate();
    return m_program.waitForFinished(10'000);
}

} // namespace ringdown::ctl
