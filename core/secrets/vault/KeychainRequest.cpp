// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainRequest.h"

#include <qt6keychain/keychain.h>

#include <QDBusError>

namespace ringdown::secrets {
namespace {

constexpr int personMilliseconds = 120'000; ///< somebody may be typing a password

QString wordsFor(const VaultState &state)
{
    const QString detail = QString::fromStdString(state.detail);
    switch (state.condition) {
    case VaultCondition::NoBus:
        return QStringLiteral("there is no session bus, so no keyring can be reached");
    case VaultCondition::NoService:
        return QStringLiteral("no keyring service runs here; install gnome-keyring or KWallet");
    case VaultCondition::NoCollection:
        return QStringLiteral("the keyring service has no keyring yet; make one, for instance with Seahorse");
    case VaultCondition::Silent:
        return QStringLiteral("the keyring service does not answer; log out and in again, or restart it");
    case VaultCondition::Ready:
    case VaultCondition::Locked:
    case VaultCondition::Unusable:
        break;
    }
    return detail;
}

VaultTrouble troubleOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return VaultTrouble::Absent;
    case QKeychain::AccessDeniedByUser:
        return VaultTrouble::Cancelled;
    case QKeychain::AccessDenied:
        return VaultTrouble::Denied;
    case QKeychain::NoBackendAvailable:
        return VaultTrouble::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return VaultTrouble::Failed;
}

void scrub(QString &text)
{
    text.fill(QChar(0));
}

Secret takeText(const QKeychain::ReadPasswordJob &job)
{
    QByteArray bytes = job.binaryData();
    const Secret value(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return value;
}

QKeychain::Job *newJob(KeychainRequest::Task task, const Secret &value)
{
    if (task == KeychainRequest::Task::Read)
        return new QKeychain::ReadPasswordJob(keychainService());
    if (task == KeychainRequest::Task::Remove)
        return new QKeychain::DeletePasswordJob(keychainService());
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    QString text = QString::fromUtf8(value.reveal().data(), static_cast<qsizetype>(value.size()));
    job->setTextData(text);
    scrub(text);
    return job;
}

} // namespace

KeychainRequest::KeychainRequest(KeyringBus &bus, Task task, std::string name, Secret value,
                                 std::function<void(KeychainEnd)> ended, QObject *parent)
    : QObject(parent)
    , m_task(task)
    , m_name(std::move(name))
    , m_value(std::move(value))
    , m_ended(std::move(ended))
    , m_bus(bus)
    , m_probe(bus)
    , m_items(bus)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(VaultTrouble::TimedOut, QStringLiteral("the keyring did not answer in time")); });
    wait(serviceTimeoutMilliseconds * 2); // the probe has its own 5 s and says more
    m_probe.ask([this](const KeyringState &state) { meet(state); });
}

void KeychainRequest::cancel()
{
    QTimer::singleShot(
        0, this, [this] { fail(VaultTrouble::Cancelled, QStringLiteral("the request was cancelled")); });
}

void KeychainRequest::meet(const KeyringState &state)
{
    m_state = state;
    const VaultCondition condition = state.vault.condition;
    const bool isOpen = condition == VaultCondition::Ready;
    // The service makes its first keyring when something is written, and asks for a new password.
    if (condition == VaultCondition::NoCollection && m_task == Task::Write && hasDisplay())
        return runJob(personMilliseconds);
    if (!isOpen && condition != VaultCondition::Locked)
        return fail(VaultTrouble::NoService, wordsFor(state.vault));
    wait(serviceTimeoutMilliseconds);
    if (m_task == Task::List)
        return list();
    if (m_task != Task::Write)
        return findItem();
    if (isOpen)
        runJob(serviceTimeoutMilliseconds);
    else
        unlock(state.collection);
}

void KeychainRequest::list()
{
    m_items.names([this](const std::optional<std::vector<std::string>> &names, const QDBusMessage &reply) {
        if (names)
            finish(*names);
        else
            failByService(reply);
    });
}

void KeychainRequest::findItem()
{
    m_items.find(QString::fromStdString(m_name),
                 [this](const std::optional<FoundItems> &found, const QDBusMessage &reply) {
                     if (found)
                         meetItems(*found);
                     else
                         failByService(reply);
                 });
}

void KeychainRequest::meetItems(const FoundItems &items)
{
    if (items.isEmpty())
        return meetMissing();
    if (!items.open.isEmpty())
        return runJob(serviceTimeoutMilliseconds);
    unlock(items.locked.front());
}

void KeychainRequest::unlock(const QString &object)
{
    wait(personMilliseconds);
    m_unlock = std::make_unique<KeyringUnlock>(m_bus);
    m_unlock->ask(object, [this](UnlockEnd end, const QString &detail) { meetUnlock(end, detail); });
}

void KeychainRequest::meetUnlock(UnlockEnd end, const QString &detail)
{
    switch (end) {
    case UnlockEnd::Unlocked:
        return runJob(serviceTimeoutMilliseconds);
    case UnlockEnd::Dismissed:
        if (hasDisplay())
            return fail(VaultTrouble::Cancelled, QStringLiteral("the keyring stayed locked"));
        return fail(VaultTrouble::Locked,
                    QStringLiteral("the keyring is locked and there is no display to ask for its password; "
                                   "unlock it where you are logged in"));
    case UnlockEnd::Refused:
        break;
    }
    fail(VaultTrouble::Denied, QStringLiteral("the keyring service refused to unlock: ") + detail);
}

void KeychainRequest::runJob(int patience)
{
    wait(patience);
    // Not a child: libsecret would write into a job that ended before its answer. It deletes itself.
    QKeychain::Job *job = newJob(m_task, m_value);
    job->setKey(QString::fromStdString(m_name));
    connect(job, &QKeychain::Job::finished, this, &KeychainRequest::meetJob);
    job->start();
}

void KeychainRequest::meetJob(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound) {
        if (m_task == Task::Remove)
            return finish(Stored());
        return m_items.find(QString::fromStdString(m_name), [this](const std::optional<FoundItems> &found,
                                                                   const QDBusMessage &) {
            if (!found || found->isEmpty())
                return meetMissing();
            fail(VaultTrouble::Denied, QStringLiteral("the keyring has it and does not hand it out"));
        });
    }
    if (job->error() != QKeychain::NoError)
        return fail(troubleOf(job->error()), job->errorString());
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        return finish(takeText(*reading));
    finish(Stored());
}

void KeychainRequest::meetMissing()
{
    if (m_task == Task::Remove)
        return finish(Stored());
    fail(VaultTrouble::Absent, QStringLiteral("the keyring has no such entry"));
}

void KeychainRequest::wait(int milliseconds)
{
    m_patience.start(milliseconds);
}

void KeychainRequest::failByService(const QDBusMessage &error)
{
    const QDBusError::ErrorType type = QDBusError(error).type();
    if (type == QDBusError::AccessDenied)
        return fail(VaultTrouble::Denied, error.errorMessage());
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
        return fail(VaultTrouble::TimedOut, QStringLiteral("the keyring did not answer in time"));
    fail(VaultTrouble::Failed, error.errorMessage());
}

void KeychainRequest::fail(VaultTrouble trouble, const QString &why)
{
    const std::string subject = m_name.empty() ? "the list of entries" : m_name;
    finish(VaultFailure{trouble, subject + ": " + why.toStdString()});
}

void KeychainRequest::finish(KeychainEnd end)
{
    if (!m_ended)
        return;
    m_patience.stop();
    m_unlock.reset();
    std::exchange(m_ended, nullptr)(std::move(end));
}

} // namespace ringdown::secrets
