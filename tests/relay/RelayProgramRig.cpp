// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RelayProgramRig.h"

#include "core/twilio/SignatureCheck.h"
#include "tests/relay/RawClient.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>

#include <sys/stat.h>

namespace ringdown::test {

using namespace Qt::StringLiterals;

QString webhookKeys(const char *token)
{
    const Secret text = twilio::WebhookKey::derive(Secret(token)).text();
    return QString::fromUtf8(text.reveal().data(), static_cast<qsizetype>(text.reveal().size()));
}

QProcessEnvironment RelayProgramRig::environment() const
{
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    clean.insert(u"HOME"_s, m_folder->path());
    clean.insert(u"RINGDOWN_WEBHOOK_KEYS"_s, webhookKeys());
    return clean;
}

Ended RelayProgramRig::run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

RelayProgramRig::Running RelayProgramRig::started(const QStringList &arguments,
                                                  const QProcessEnvironment &environment, rlim_t descriptors)
{
    return startedBy(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments, environment,
                     descriptors);
}

RelayProgramRig::Running RelayProgramRig::startedBy(const QString &program, const QStringList &arguments,
                                                    const QProcessEnvironment &environment,
                                                    rlim_t descriptors)
{
    Running process(new QProcess, [](QProcess *running) {
        running->kill();
        running->waitForFinished();
        delete running;
    });
    process->setProcessEnvironment(environment);
    if (descriptors > 0) {
        process->setChildProcessModifier([descriptors] {
            const rlimit limit{descriptors, descriptors};
            ::setrlimit(RLIMIT_NOFILE, &limit);
        });
    }
    process->start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    m_readyLine.clear();
    while (!m_readyLine.endsWith('\n') && timer.elapsed() < 60'000 &&
           process->state() != QProcess::NotRunning) {
        process->waitForReadyRead(100);
        m_readyLine += process->readAllStandardOutput();
    }
    m_port = static_cast<std::uint16_t>(m_readyLine.trimmed().mid(m_readyLine.lastIndexOf(':') + 1).toUInt());
    if (!m_readyLine.endsWith('\n'))
        process.reset();
    return process;
}

int RelayProgramRig::statusOfSigned(const char *token, int call) const
{
    const std::string number = std::to_string(call);
    const std::string sid = "CA" + std::string(32 - number.size(), '0') + number;
    const std::string body = "AccountSid=AC00000000000000000000000000000000&CallSid=" + sid +
                             "&CallStatus=ringing&Direction=inbound&From=%2B16195550111&To=%2B16195550100";
    const auto form = twilio::Form::decode(body);
    const std::string url = "http://127.0.0.1:" + std::to_string(m_port) + "/twilio/voice";
    const std::string signature = twilio::signForm(twilio::WebhookKey::derive(Secret(token)), url, *form);
    return test::exchange(
               m_port,
               "POST /twilio/voice HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               "X-Twilio-Signature: " +
                   signature + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body)
        .status;
}

Ended RelayProgramRig::ended(QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
    if (!process.waitForFinished(10'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString RelayProgramRig::writeEnvFile(const QByteArray &text, unsigned mode) const
{
    QFile file(path(u"relay.env"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text);
    file.close();
    ::chmod(qPrintable(file.fileName()), mode);
    return file.fileName();
}

QStringList RelayProgramRig::dataArguments() const
{
    return {u"--data"_s, path(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s};
}

} // namespace ringdown::test
