// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ImportSheet.h"
#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"

#include <QCheckBox>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::Stage;

/// An import replaces what is stored only where the person ticks it.
class ImportSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_desk->keyring.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->keyring.entries[std::string(secrets::authTokenEntry)] = Secret(former);
    }

    void aReplacedEntryNeedsItsTick_data()
    {
        QTest::addColumn<bool>("isTicked");
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("without") << false << u"Store 2 entries"_s << QByteArray::fromStdString(former);
        QTest::newRow("with") << true << u"Store 3 entries"_s << QByteArray::fromStdString(tests::fakeToken);
    }
    void aReplacedEntryNeedsItsTick()
    {
        QFETCH(bool, isTicked);
        QFETCH(QString, deed);
        QFETCH(QByteArray, token);
        Stage stage(m_desk->ports());
        stage.page().importFrom(m_desk->envFile(QFile::ReadOwner | QFile::WriteOwner));
        QTRY_VERIFY(stage.labels().contains(u"another is stored"_s));
        QVERIFY(stage.labels().contains(u"stored already"_s)); // the account SID
        auto *tick = stage.visible<QCheckBox>();
        QCOMPARE(tick->accessibleName(), u"Replace what is stored as Auth Token"_s);
        QVERIFY(!tick->isChecked());
        if (isTicked)
            tick->click();
        stage.press(deed);
        QTRY_VERIFY(m_desk->keyring.entries.contains(std::string(secrets::operatorTokenEntry)));
        QTRY_VERIFY(!stage.find(deed));
        QCOMPARE(m_desk->keyring.entries[std::string(secrets::authTokenEntry)].reveal(),
                 std::string_view(token.constData(), static_cast<std::size_t>(token.size())));
    }

    void whatTheKeyringDoesNotTellNeedsATickToo()
    {
        m_desk->keyring.condition = secrets::VaultCondition::NoService;
        Stage stage(m_desk->ports());
        stage.page().importFrom(m_desk->envFile(QFile::ReadOwner | QFile::WriteOwner));
        QTRY_VERIFY(stage.labels().contains(u"another may be stored: the keyring did not say"_s));
        QVERIFY(!stage.canPress(u"Nothing to store"_s));
    }

    void nothingIsStoredBeforeTheComparisonIsOver()
    {
        m_desk->keyring.condition = secrets::VaultCondition::Locked;
        Stage stage(m_desk->ports());
        stage.page().importFrom(m_desk->envFile(QFile::ReadOwner | QFile::WriteOwner));
        QTRY_VERIFY(stage.labels().contains(u"Comparing with what is stored…"_s));
        QVERIFY(stage.buttons().filter(u"Store "_s).filter(u"entries"_s).isEmpty());
        m_desk->keyring.unlock();
        QTRY_VERIFY(stage.canPress(u"Store 2 entries"_s));
    }

private:
    const std::string former = std::string(32, '9');
    std::unique_ptr<tests::FakeDesk> m_desk;
};

QTEST_MAIN(ImportSheetTest)
#include "ImportSheetTest.moc"
