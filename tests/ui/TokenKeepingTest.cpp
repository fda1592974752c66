// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/TokenKeeping.h"
#include "app/console/Console.h"
#include "tests/ui/support/FakeVault.h"
#include "ui/shell/Banner.h"
#include "ui/window/Frame.h"
#include "ui/window/Notices.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::Console;
using secrets::VaultCondition;

/// What is said while the keyring is to keep a relay's token, and when it did not.
class TokenKeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_dir->filePath(QString::fromLatin1(variable)).toUtf8());
        m_console = std::make_unique<Console>(console::readCommandLine({}), Secret());
        m_keyring = std::make_unique<tests::FakeVault>();
        m_memory = std::make_unique<tests::FakeVault>(secrets::VaultKind::Memory);
        m_noted.clear();
        m_keeping = std::make_unique<console::TokenKeeping>(
            *m_keyring, *m_memory, m_console->window().notices(),
            [this](const std::string &entry, const std::string &) { m_noted.push_back(entry); });
    }
    void cleanup()
    {
        m_keeping.reset();
        m_console.reset();
    }

    void whatIsKeptIsNotedAndNothingIsSaid()
    {
        m_keeping->begin("relay-token a", token());
        QTRY_COMPARE(m_noted, std::vector<std::string>{"relay-token a"});
        QVERIFY(m_keyring->entries.contains("relay-token a"));
        QCOMPARE(said(), QString());
    }

    void whoIsAskedForThePasswordIsToldAndMayTryAgain_data()
    {
        QTest::addColumn<VaultCondition>("condition");
        QTest::newRow("locked") << VaultCondition::Locked;
        QTest::newRow("not made") << VaultCondition::NoCollection;
    }
    void whoIsAskedForThePasswordIsToldAndMayTryAgain()
    {
        QFETCH(VaultCondition, condition);
        m_keyring->condition = condition;
        m_keeping->begin("a", token());
        QTRY_VERIFY(said().startsWith(u"Waiting for your keyring password…"_s));
        m_keyring->dismiss();
        QTRY_COMPARE(said(),
                     condition == VaultCondition::Locked
                         ? u"The relay’s token is not kept in the keyring. The keyring’s password was "
                           "not given."_s
                         : u"No keyring was made, so the relay’s token is kept for this run only."_s);
        press(u"Try again"_s);
        QTRY_VERIFY(said().startsWith(u"Waiting for your keyring password…"_s));
        m_keyring->unlock();
        QTRY_COMPARE(m_noted, std::vector<std::string>{"a"});
        QCOMPARE(said(), QString());
    }

    void whoDoesNotWaitIsAskedNoMore()
    {
        m_keyring->condition = VaultCondition::Locked;
        m_keeping->begin("a", token());
        QTRY_VERIFY(said().startsWith(u"Waiting for your keyring password…"_s));
        press(u"Cancel"_s);
        QTRY_VERIFY(said().startsWith(u"The relay’s token is not kept in the keyring."_s));
        press(u"Dismiss"_s);
        QCOMPARE(said(), QString());
        QVERIFY(m_noted.empty());
    }

    void onlyTheLastTokenIsToldOf()
    {
        m_keyring->condition = VaultCondition::Locked;
        m_keeping->begin("a", token());
        m_keeping->begin("b", token());
        QTRY_VERIFY(said().startsWith(u"Waiting for your keyring password…"_s));
        m_keyring->unlock();
        QTRY_COMPARE(m_noted, std::vector<std::string>{"b"});
        QCOMPARE(said(), QString());
    }

    void codesOfTheKeyringAreFoldedAway()
    {
        m_keyring->condition = VaultCondition::NoCollection;
        m_keyring->refusal = {secrets::VaultTrouble::Failed, "a: Object does not exist at path “/x”"};
        m_keeping->begin("a", token());
        QTRY_VERIFY(m_keyring->waiting() > 0);
        m_keyring->dismiss();
        QTRY_COMPARE(said(),
                     u"The keyring did not take the relay’s token, so it is kept for this run only."_s);
        QVERIFY(button(u"Try again"_s));
    }

    void withoutAKeyringThereIsNothingToTryAgain()
    {
        m_keyring->condition = VaultCondition::NoService;
        m_keeping->begin("a", token());
        QTRY_VERIFY(said().contains(u"There is no keyring to use on this desktop."_s));
        QVERIFY(button(u"Dismiss"_s));
    }

private:
    static Secret token() { return Secret(std::string(40, 't')); }
    shell::Banner *notice() { return m_console->window().findChild<window::Frame *>()->notice; }
    QString said() { return notice()->isHidden() ? QString() : notice()->sentence(); }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : notice()->findChildren<QPushButton *>()) {
            if (!each->isHidden() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        QVERIFY2(button(words), qPrintable(words));
        button(words)->click();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeVault> m_keyring;
    std::unique_ptr<tests::FakeVault> m_memory;
    std::unique_ptr<console::TokenKeeping> m_keeping;
    std::vector<std::string> m_noted;
};

QTEST_MAIN(TokenKeepingTest)
#include "TokenKeepingTest.moc"
