// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/FirstConsole.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::console {
namespace {

using namespace std::chrono_literals;

constexpr auto answerPatience = 5s;
constexpr auto pause = 50ms;
constexpr auto patienceOfOnce = 200ms; ///< before it is looked whether that one still runs
constexpr qint64 mostBytes = 65'536;
constexpr char taken[] = "taken\n";

Error unusable(const QString &path, const char *why)
{
    return {ErrorCode::Unavailable, path.toStdString() + ": " + why};
}

/// One line of JSON, so that an argument may hold anything.
QByteArray lineOf(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList argumentsIn(const QByteArray &line)
{
    QStringList arguments;
    const QJsonArray words = QJsonDocument::fromJson(line).array();
    for (const auto &each : words)
        arguments << each.toString();
    return arguments;
}

} // namespace

QString runtimeFolder()
{
    const QString named = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(named))
        return named + QStringLiteral("/ringdown");
    return QDir::tempPath() + QStringLiteral("/ringdown-%1").arg(getuid());
}

FirstConsole::FirstConsole(const QString &folder, const QString &kind, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_path(folder + QLatin1Char('/') + kind)
{
    connect(&m_server, &QLocalServer::newConnection, this, &FirstConsole::welcome);
}

FirstConsole::~FirstConsole()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<bool> FirstConsole::claim()
{
    const QByteArray folder = QFile::encodeName(m_folder);
    if (!QDir().mkpath(QFileInfo(m_folder).path()) ||
        (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST))
        return unusable(m_folder, "the folder cannot be made");
    struct stat facts = {};
    if (::lstat(folder.constData(), &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != getuid())
        return unusable(m_folder, "it must be a folder of this user");
    ::chmod(folder.constData(), 0700);
    const QByteArray file = QFile::encodeName(m_path + QStringLiteral(".lock"));
    m_lock = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0)
        return unusable(m_path, "the lock cannot be made");
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_lock);
        m_lock = -1;
        return false;
    }
    const auto listening = listen();
    return listening ? Result<bool>(true) : Result<bool>(listening.error());
}

/// Whoever holds the lock is the first, so a socket that lies here belongs to nobody any more.
Result<void> FirstConsole::listen()
{
    QLocalServer::removeServer(socket());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socket()))
        return unusable(socket(), qPrintable(m_server.errorString()));
    ::chmod(QFile::encodeName(socket()).constData(), 0600);
    return {};
}

void FirstConsole::welcome()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        visitor->setReadBufferSize(mostBytes);
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
            if (!visitor->canReadLine())
                return;
            const QStringList arguments = argumentsIn(visitor->readLine());
            visitor->write(taken);
            visitor->flush();
            visitor->disconnectFromServer();
            Q_EMIT startedAgain(arguments);
        });
    }
}

bool FirstConsole::isFree() const
{
    const int file = ::open(QFile::encodeName(m_path + QStringLiteral(".lock")).constData(),
                            O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return true;
    const bool isTaken = ::flock(file, LOCK_EX | LOCK_NB) != 0;
    ::close(file);
    return !isTaken;
}

Result<void> FirstConsole::handOver(const QStringList &arguments) const
{
    const QDeadlineTimer deadline(answerPatience);
    while (!deadline.hasExpired()) {
        QLocalSocket first;
        first.connectToServer(socket());
        if (first.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            first.write(lineOf(arguments));
            while (!deadline.hasExpired() && first.state() == QLocalSocket::ConnectedState && !isFree()) {
                if (first.waitForReadyRead(static_cast<int>(patienceOfOnce.count())) &&
                    first.readAll() == taken)
                    return {};
            }
        }
        if (isFree())
            return Error{ErrorCode::NotFound, "the console that ran has ended"};
        QThread::msleep(static_cast<unsigned long>(pause.count())); // it has the lock and not yet the socket
    }
    return unusable(socket(), "a console runs and does not answer");
}

} // namespace ringdown::console
