// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/RelayProgram.h"

#include "core/twilio/WebhookKey.h"

#include <QProcessEnvironment>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ringdown::test {
namespace {

constexpr int startTimeout = 20'000; // ms; sanitizers are slow
constexpr int stopTimeout = 5'000;

QProcessEnvironment environment()
{
    const Secret key = twilio::WebhookKey::derive(RelayProgram::authToken()).text();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"TWILIO_AUTH_TOKEN"_s);
    environment.insert(u"RINGDOWN_WEBHOOK_KEYS"_s,
                       QString::fromLatin1(key.reveal().data(), static_cast<qsizetype>(key.size())));
    environment.insert(u"RINGDOWN_ADMIN_TOKEN"_s, QString::fromLatin1(RelayProgram::adminToken()));
    return environment;
}

} // namespace

RelayProgram::RelayProgram(QStringList extraArguments)
    : m_extra(std::move(extraArguments))
{
    m_process.setProcessEnvironment(environment());
}

RelayProgram::~RelayProgram()
{
    kill();
}

Secret RelayProgram::authToken()
{
    return Secret("0123456789abcdef0123456789abcdef");
}

QByteArray RelayProgram::adminToken()
{
    return "admin-token-for-tests-of-40-characters-x"_ba;
}

void RelayProgram::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void RelayProgram::begin()
{
    m_output.clear();
    const QStringList arguments = {u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s,
                                   u"127.0.0.1:%1"_s.arg(m_port)};
    m_process.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments + m_extra);
}

bool RelayProgram::isReady()
{
    m_output += m_process.readAllStandardOutput();
    if (!m_output.contains('\n') || !m_output.startsWith("ringdown-relay ready on http"_ba))
        return false;
    m_url = QString::fromLatin1(m_output.mid(m_output.indexOf("ready on "_ba) + 9).trimmed());
    m_port = QUrl(m_url).port();
    return true;
}

bool RelayProgram::start()
{
    begin();
    while (!isReady()) {
        if (!m_process.waitForReadyRead(startTimeout))
            return false;
    }
    return true;
}

void RelayProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_errors += m_process.readAllStandardError();
}

int RelayProgram::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(stopTimeout))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

client::RelayAddress RelayProgram::address() const
{
    return {QUrl(m_url), Secret({adminToken().constData(), static_cast<std::size_t>(adminToken().size())})};
}

QByteArray RelayProgram::errors()
{
    return m_errors += m_process.readAllStandardError();
}

} // namespace ringdown::test
