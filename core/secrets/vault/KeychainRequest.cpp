// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainRequest.h"

#include <qt6keychain/keychain.h>

#include <QDBusError>

namespace ringdown::secrets {
namespace {

QString wordsFor(const VaultState &state)
{
    QString detail = QString::fromStdString(state.detail);
    switch (state.condition) {
    case VaultCondition::NoBus:
        return QStringLiteral("there is no session bus, so no keyring can be reached");
    case VaultCondition::NoService:
        return detail.startsWith(u"KWallet")
                   ? detail
                   : QStringLiteral("no keyring service runs here; install gnome-keyring or KWallet");
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

/// Of a keyring that is neither open nor locked.
VaultTrouble troubleOf(VaultCondition condition)
{
    if (condition == VaultCondition::Silent)
        return VaultTrouble::TimedOut;
    return condition == VaultCondition::NoCollection ? VaultTrouble::NotMade : VaultTrouble::NoService;
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
    Secret value(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
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
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        fail(VaultTrouble::NoService, QStringLiteral("the keyring service ended while it was waited for"));
    });
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
    if (state.wallet)
        m_wallet = std::make_unique<Wallet>(m_bus, *state.wallet);
    const VaultCondition condition = state.vault.condition;
    const bool isOpen = condition == VaultCondition::Ready;
    // The service makes its first keyring when something is written, and asks for a new password.
    if (condition == VaultCondition::NoCollection && m_task == Task::Write && hasDisplay())
        return runJob(Patience::OfPerson);
    if (!isOpen && condition != VaultCondition::Locked)
        return fail(troubleOf(condition), wordsFor(state.vault));
    wait(serviceTimeoutMilliseconds);
    if (m_task == Task::List)
        return list();
    if (m_task != Task::Write)
        return findItem();
    if (isOpen)
        runJob(Patience::OfService);
    else
        unlock(state.collection);
}

void KeychainRequest::list()
{
    if (m_wallet) {
        const bool isOpen = m_state.vault.condition == VaultCondition::Ready;
        return m_wallet->names(m_state.collection, isOpen,
                               [this](const std::vector<std::string> &names) { finish(names); });
    }
    m_items.names([this](const std::optional<std::vector<std::string>> &names, const QDBusMessage &reply) {
        if (names)
            finish(*names);
        else
            failByService(reply);
    });
}

void KeychainRequest::findItem()
{
    if (m_wallet)
        return findInWallet();
    m_items.find(QString::fromStdString(m_name),
                 [this](const std::optional<FoundItems> &found, const QDBusMessage &reply) {
                     if (found)
                         meetItems(*found);
                     else
                         failByService(reply);
                 });
}

/// An open wallet tells QtKeychain the truth; a closed one is not opened in vain.
void KeychainRequest::findInWallet()
{
    if (m_state.vault.condition == VaultCondition::Ready)
        return runJob(Patience::OfPerson); // KDE may ask whether this program may in
    m_wallet->isMissing(m_state.collection, QString::fromStdString(m_name), [this](bool isMissing) {
        if (isMissing)
            meetMissing();
        else
            unlock(m_state.collection);
    });
}

void KeychainRequest::meetItems(const FoundItems &items)
{
    if (items.isEmpty())
        return meetMissing();
    if (!items.open.isEmpty())
        return runJob(Patience::OfService);
    unlock(items.locked.front());
}

void KeychainRequest::unlock(const QString &object)
{
    waitForPerson();
    if (m_wallet)
        return m_wallet->open(m_state.collection,
                              [this](UnlockEnd end, const QString &detail) { meetUnlock(end, detail); });
    m_unlock = std::make_unique<KeyringUnlock>(m_bus);
    m_unlock->ask(object, [this](UnlockEnd end, const QString &detail) { meetUnlock(end, detail); });
}

void KeychainRequest::meetUnlock(UnlockEnd end, const QString &detail)
{
    switch (end) {
    case UnlockEnd::Unlocked:
        return runJob(Patience::OfService);
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

void KeychainRequest::runJob(Patience patience)
{
    if (patience == Patience::OfPerson)
        waitForPerson();
    else
        wait(serviceTimeoutMilliseconds);
    // Not a child: libsecret would write into a job that ended before its answer. It deletes itself.
    QKeychain::Job *job = newJob(m_task, m_value);
    job->setKey(QString::fromStdString(m_name));
    connect(job, &QKeychain::Job::finished, this, &KeychainRequest::meetJob);
    job->start();
}

void KeychainRequest::meetJob(QKeychain::Job *job)
{
    if (m_task == Task::Write && job->error() != QKeychain::NoError)
        return meetRefusal(troubleOf(job->error()), job->errorString());
    if (job->error() == QKeychain::EntryNotFound) {
        if (m_task == Task::Remove)
            return finish(Stored());
        if (m_wallet)
            return meetMissing();
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

/// Whoever closes the question for a new keyring's password leaves none behind; the service's own words are
/// of an object that does not exist.
void KeychainRequest::meetRefusal(VaultTrouble trouble, const QString &why)
{
    if (trouble == VaultTrouble::Absent)
        trouble = VaultTrouble::Failed; // what was to be written is not missing
    if (m_state.vault.condition != VaultCondition::NoCollection)
        return fail(trouble, why);
    wait(serviceTimeoutMilliseconds * 2);
    auto *after = new KeyringProbe(m_bus, this);
    after->ask([this, trouble, why](const KeyringState &state) {
        if (state.vault.condition == VaultCondition::NoCollection)
            fail(VaultTrouble::NotMade, QStringLiteral("no keyring was made"));
        else
            fail(trouble, why);
    });
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

/// As long as they type: only a cancel, or the end of the service that asks them, ends it.
void KeychainRequest::waitForPerson()
{
    m_patience.stop();
    m_service.setConnection(m_bus.connection());
    m_service.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_service.setWatchedServices({m_state.wallet ? m_state.wallet->name : KeyringBus::service()});
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
