// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/VaultAccess.h"
#include "tests/ui/support/FakeVault.h"

#include <QTest>

#include <optional>

using namespace ringdown;
using credentials::VaultAccess;

/// Which vault the screen works with when another one has something for this run.
class VaultAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptForThisRunIsUsed()
    {
        tests::FakeVault keyring;
        tests::FakeVault memory(secrets::VaultKind::Memory);
        VaultAccess access(keyring, memory);
        access.look();
        QTRY_VERIFY(access.state());
        QVERIFY(!access.isMemory());
        memory.entries["token"] = Secret("of this run");
        access.lookForThisRun();
        QTRY_VERIFY(access.isMemory());
    }

    /// Somebody may be typing the keyring's password.
    void itWaitsForWhatIsAskedOfTheKeyring()
    {
        tests::FakeVault keyring;
        keyring.condition = secrets::VaultCondition::Locked;
        tests::FakeVault memory(secrets::VaultKind::Memory);
        VaultAccess access(keyring, memory);
        access.look();
        QTRY_VERIFY(access.state());
        std::optional<secrets::VaultAnswer<secrets::Stored>> stored;
        access.write("token", Secret("typed"), [&](const auto &answer) { stored = answer; });
        QVERIFY(access.waitsForPerson());
        memory.entries["other"] = Secret("of this run");
        access.lookForThisRun();
        QTRY_COMPARE(memory.waiting(), std::size_t(0)); // it was looked at
        QCOMPARE(keyring.cancels, 0);
        QVERIFY(!access.isMemory() && access.waitsForPerson() && !stored);
        keyring.unlock();
        QTRY_VERIFY(stored && std::holds_alternative<secrets::Stored>(*stored));
        QVERIFY(keyring.entries.contains("token"));
        QTRY_VERIFY(access.isMemory());
    }

    void aQuickAnswerOfTheKeyringDoesNotKeepItThere()
    {
        tests::FakeVault keyring;
        keyring.entries["sid"] = Secret("of the keyring");
        tests::FakeVault memory(secrets::VaultKind::Memory);
        memory.entries["sid"] = Secret("of this run");
        VaultAccess access(keyring, memory);
        access.lookForThisRun();
        access.read("sid", [](const auto &) {});
        QTRY_VERIFY(access.isMemory());
        QCOMPARE(keyring.cancels, 0);
    }
};

QTEST_MAIN(VaultAccessTest)
#include "VaultAccessTest.moc"
