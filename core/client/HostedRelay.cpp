// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/HostedRelay.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace ringdown::client {
namespace {

constexpr int stopTimeout = 5'000; ///< ms; the relay's own promise
constexpr int firstPause = 500;    ///< ms before a dead child is started again, doubled up to
constexpr int longestPause = 30'000;
constexpr qsizetype maxErrorText = qsizetype{64} * 1024;

/// Ends that another try would only repeat (design section 6: usage, busy port or locked store,
/// configuration).
bool isFinal(int exitCode)
{
    return exitCode == 2 || exitCode == 73 || exitCode == 78;
}

/// 256 random bits, as text a header can carry.
QByteArray freshToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString programPath(const QString &wanted)
{
    return wanted.isEmpty() ? QCoreApplication::applicationDirPath() + u"/ringdown-relay"_s : wanted;
}

/// What the relay said last: its last line, with those before it that belong to the same message.
QString lastWords(const QByteArray &text)
{
    const QByteArray whole = text.trimmed();
    const QByteArray start = "ringdown-relay: "_ba;
    const qsizetype line = whole.lastIndexOf('\n' + start) + 1; // 0: the first one, or none
    const bool isMessage = whole.mid(line).startsWith(start);
    return QString::fromUtf8(isMessage ? whole.mid(line) : whole.mid(whole.lastIndexOf('\n') + 1)).trimmed();
}

} // namespace

class HostedRelay::Private {
public:
    Private(HostedRelay *owner, HostedRelaySettings wanted)
        : q(owner)
        , settings(std::move(wanted))
    {
    }

    void connectAll();
    void launch();
    void readOutput();
    void readErrors();
    void onEnd(int exitCode);
    void endSilence();
    QStringList arguments() const;
    QProcessEnvironment environment();

    HostedRelay *q;
    HostedRelaySettings settings;
    QProcess child;
    QTimer again;
    QTimer silence;
    QByteArray token;
    QByteArray output;
    QByteArray errors;
    int pause = firstPause;
    bool isStopping = false;
};

void HostedRelay::Private::connectAll()
{
    again.setSingleShot(true);
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, q, [this] { endSilence(); });
    QObject::connect(&again, &QTimer::timeout, q, [this] { launch(); });
    QObject::connect(&child, &QProcess::readyReadStandardOutput, q, [this] { readOutput(); });
    QObject::connect(&child, &QProcess::readyReadStandardError, q, [this] { readErrors(); });
    QObject::connect(&child, &QProcess::finished, q, [this](int exitCode) { onEnd(exitCode); });
    QObject::connect(&child, &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT q->failed(
                HostedRelay::tr("%1 could not be started: %2").arg(child.program(), child.errorString()));
    });
    // The relay ends with the desk that hosts it, also when the desk dies without a word; it would keep the
    // store locked.
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

QStringList HostedRelay::Private::arguments() const
{
    QStringList list = {u"--data"_s, settings.dataDirectory, u"--listen"_s,
                        u"127.0.0.1:%1"_s.arg(settings.port)};
    if (!settings.planFile.isEmpty())
        list << u"--plan"_s << settings.planFile;
    if (!settings.publicUrl.isEmpty())
        list << u"--public-url"_s << settings.publicUrl;
    if (!settings.twilioRegion.isEmpty())
        list << u"--twilio-region"_s << settings.twilioRegion;
    if (!settings.twilioEdge.isEmpty())
        list << u"--twilio-edge"_s << settings.twilioEdge;
    if (settings.demo)
        list << u"--demo"_s;
    if (settings.demo && settings.demoSeed)
        list << u"--demo-seed"_s << QString::number(*settings.demoSeed);
    return list;
}

QProcessEnvironment HostedRelay::Private::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : settings.secrets)
        environment.insert(QString::fromStdString(name),
                           QString::fromUtf8(value.reveal().data(), static_cast<qsizetype>(value.size())));
    // A relay never holds what could take over the account (design decision 5).
    environment.remove(u"TWILIO_AUTH_TOKEN"_s);
    token = freshToken();
    environment.insert(u"RINGDOWN_ADMIN_TOKEN"_s, QString::fromLatin1(token));
    return environment;
}

void HostedRelay::Private::launch()
{
    output.clear();
    errors.clear();
    child.setProcessEnvironment(environment());
    child.start(programPath(settings.program), arguments());
    child.setProcessEnvironment({}); // the child has its copy
}

void HostedRelay::Private::readOutput()
{
    output += child.readAllStandardOutput();
    const qsizetype end = output.indexOf('\n');
    if (end < 0)
        return;
    const QByteArray line = output.left(end);
    output.clear();
    const qsizetype place = line.indexOf(" ready on "_ba);
    if (!line.startsWith("ringdown-relay"_ba) || place < 0)
        return;
    pause = firstPause;
    const QUrl url(QString::fromUtf8(line.mid(place + 10).trimmed()));
    Q_EMIT q->ready({url, Secret({token.constData(), static_cast<std::size_t>(token.size())})});
}

void HostedRelay::Private::endSilence()
{
    silence.stop();
    if (child.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(child.processId()), SIGCONT);
}

void HostedRelay::Private::readErrors()
{
    errors = (errors + child.readAllStandardError()).right(maxErrorText);
}

void HostedRelay::Private::onEnd(int exitCode)
{
    if (isStopping)
        return;
    readErrors();
    const QString words = lastWords(errors);
    const int code = child.exitStatus() == QProcess::NormalExit ? exitCode : -1;
    if (isFinal(code)) {
        Q_EMIT q->failed(words);
        return;
    }
    again.start(pause);
    pause = std::min(pause * 2, longestPause);
    Q_EMIT q->died(code, words);
}

HostedRelay::HostedRelay(HostedRelaySettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings)))
{
    d->connectAll();
}

HostedRelay::~HostedRelay()
{
    d->isStopping = true;
    d->child.disconnect(this); // what it says while it ends finds nobody who could still use it
    d->again.stop();
    if (d->child.state() == QProcess::NotRunning)
        return;
    d->endSilence(); // a stopped child would not hear that it is to end
    d->child.terminate();
    if (!d->child.waitForFinished(stopTimeout))
        d->child.kill();
    d->child.waitForFinished(1'000);
}

void HostedRelay::start()
{
    d->launch();
}

bool HostedRelay::isRunning() const
{
    return d->child.state() == QProcess::Running;
}

void HostedRelay::silence(std::chrono::seconds span)
{
    if (!isRunning() || d->silence.isActive())
        return;
    ::kill(static_cast<pid_t>(d->child.processId()), SIGSTOP);
    d->silence.start(span);
}

} // namespace ringdown::client
