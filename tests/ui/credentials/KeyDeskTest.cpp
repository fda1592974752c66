// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/KeyDesk.h"
#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::Stage;

/// A key is made at the carrier for one relay, whatever becomes of the connection meanwhile.
class KeyDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_desk->holdAccount();
        m_first = std::make_unique<tests::FakeRelay>();
        m_second = std::make_unique<tests::FakeRelay>();
        tests::fillKeys(m_first->keyBook);
        tests::fillKeys(m_second->keyBook);
        m_second->keyBook.url = "https://relay-b.example.com";
        m_second->keyBook.api.key = "SK000000000000000000000000000077ff";
    }

    void aKeyIsNotHandedToTheRelayThatCameMeanwhile()
    {
        m_desk->carrier.isSlow = true;
        Stage stage(m_desk->ports());
        stage.connectTo(*m_first);
        stage.press(u"Make a fitting key"_s);
        QTRY_COMPARE(m_desk->carrier.waiting.size(), std::size_t(1));
        stage.connectTo(*m_second);
        m_desk->carrier.isSlow = false;
        m_desk->carrier.answerAll();
        QCOMPARE(m_desk->carrier.revoked, std::vector<std::string>{tests::fakeKeySid});
        QCOMPARE(m_second->keyBook.api.key, std::string("SK000000000000000000000000000077ff"));
        QVERIFY(m_first->keyBook.api.key != tests::fakeKeySid);
        QTRY_VERIFY(stage.text().contains(u"was left while its key was made"_s));
    }

    void aRelayThatIsLeftBeforeItAnsweredMayHaveTheKey()
    {
        m_first->keyBook.isMute = true;
        Stage stage(m_desk->ports());
        stage.connectTo(*m_first);
        stage.press(u"Make a fitting key"_s);
        QTRY_VERIFY(m_first->keyBook.isAsked);
        stage.connectTo(*m_second);
        QTRY_VERIFY(stage.text().contains(u"It is not known whether"_s));
        QVERIFY(m_desk->carrier.revoked.empty());
    }

    void twoPressesMakeOneKey()
    {
        m_desk->carrier.isSlow = true;
        Stage stage(m_desk->ports());
        stage.connectTo(*m_first);
        stage.press(u"Make a fitting key"_s);
        QTRY_COMPARE(m_desk->carrier.waiting.size(), std::size_t(1));
        stage.press(u"Make a fitting key"_s);
        QTRY_VERIFY(stage.text().contains(u"A key is being made already."_s));
        m_desk->carrier.answerAll();
        QCOMPARE(m_desk->carrier.made.size(), std::size_t(1));
        QTRY_COMPARE(m_first->keyBook.api.key, tests::fakeKeySid);
    }

    void aKeyThatIsMadeAfterTheScreenIsGoneGoesNowhere()
    {
        m_desk->carrier.isSlow = true;
        {
            Stage stage(m_desk->ports());
            stage.connectTo(*m_first);
            stage.press(u"Make a fitting key"_s);
            QTRY_COMPARE(m_desk->carrier.waiting.size(), std::size_t(1));
        }
        m_desk->carrier.answerAll();
        QVERIFY(m_first->keyBook.api.key != tests::fakeKeySid);
    }

private:
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_first;
    std::unique_ptr<tests::FakeRelay> m_second;
};

QTEST_MAIN(KeyDeskTest)
#include "KeyDeskTest.moc"
