// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RelayRoll.h"
#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::Stage;

namespace {

const std::string here = "https://relay.example.com"; // the connected one
const std::string there = "https://relay-b.example.com";
const client::ApiFailure noAnswer{{ErrorCode::Unavailable, "Connection refused"}, 0, "", {}};
const client::ApiFailure viewersToken{{ErrorCode::Refused, "admin only"}, 403, "", {}};

} // namespace

/// Every relay of the account is found and asked before a rotation, or nothing begins.
class RelayRollTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_desk->holdAccount();
        m_desk->keyring.entries[secrets::relayTokenEntry(there)] = Secret(std::string(43, 'f'));
        m_desk->keyring.entries[secrets::relayTokenEntry(here)] = Secret(std::string(43, 'e'));
        m_relay = std::make_unique<tests::FakeRelay>();
        tests::fillKeys(m_relay->keyBook);
        tests::FakeKeys &other = m_desk->rotations.others[there];
        other.url = there;
        tests::fillKeys(other);
        m_stage.reset();
    }
    void cleanup() { m_stage.reset(); }

    void aRelayOfTheKeyringGetsTheNewKeyToo()
    {
        propose();
        m_stage->press(u"Begin"_s);
        QCOMPARE(m_desk->rotations.reached, (std::vector<std::string>{here, there}));
    }

    void aRelayWithoutTheKeyServesByItsAccount()
    {
        m_desk->rotations.others[there].webhooks.keys.clear();
        propose();
        m_stage->press(u"Begin"_s);
        QCOMPARE(m_desk->rotations.reached, (std::vector<std::string>{here, there}));
    }

    void aRelayOfAnotherAccountIsLeftAlone()
    {
        tests::FakeKeys &other = m_desk->rotations.others[there];
        other.webhooks.keys[0].id = "00000000";
        other.api.accountSid = "AC" + std::string(32, '7');
        propose();
        QTRY_VERIFY(m_stage->text().contains(u"https://relay-b.example.com serves another account"_s));
        m_stage->press(u"Begin"_s);
        QCOMPARE(m_desk->rotations.reached, std::vector<std::string>{here});
    }

    void nothingBeginsWithoutARelayUnlessItIsSaidToBeGone_data()
    {
        QTest::addColumn<bool>("isViewer");
        QTest::newRow("it does not answer") << false;
        QTest::newRow("its token is no admin's") << true;
    }
    void nothingBeginsWithoutARelayUnlessItIsSaidToBeGone()
    {
        QFETCH(bool, isViewer);
        m_desk->rotations.others[there].failure = isViewer ? viewersToken : noAnswer;
        propose();
        QTRY_VERIFY(m_stage->text().contains(u"https://relay-b.example.com was not reached."_s));
        QVERIFY(!m_stage->canPress(u"Begin"_s));
        auto *gone = m_stage->visible<QCheckBox>();
        gone->click();
        QTRY_VERIFY(m_stage->canPress(u"Begin"_s));
        gone->click();
        QTRY_VERIFY(!m_stage->canPress(u"Begin"_s));
        gone->click();
        m_stage->press(u"Begin"_s);
        QCOMPARE(m_desk->rotations.reached, std::vector<std::string>{here});
        QTRY_VERIFY(
            !m_stage->audit().filter(u"relay-b.example.com"_s).filter(u"left out of a rotation"_s).isEmpty());
    }

    void withoutAnAccountNothingBegins()
    {
        m_desk->keyring.entries.erase(std::string(secrets::authTokenEntry));
        propose();
        QTRY_VERIFY(m_stage->text().contains(u"The Auth Token could not be read."_s));
        QVERIFY(!m_stage->canPress(u"Begin"_s));
        QVERIFY(m_desk->rotations.begun.empty());
    }

    void aRotationThatWaitsGoesOnWithTheRelaysItBeganWith()
    {
        m_desk->rotations.unfinished = tests::unfinishedRotation();
        m_desk->rotations.unfinished->relays = {here, there};
        open();
        m_stage->press(u"Go on with it"_s);
        QTRY_COMPARE(m_desk->rotations.resumes, 1);
        QCOMPARE(m_desk->rotations.reached, (std::vector<std::string>{here, there}));
    }

    void aRotationThatWaitsDoesNotGoOnWithoutOneOfThem()
    {
        m_desk->rotations.unfinished = tests::unfinishedRotation();
        m_desk->rotations.unfinished->relays = {here, there};
        m_desk->rotations.others[there].failure = noAnswer;
        open();
        m_stage->press(u"Go on with it"_s);
        QTRY_VERIFY(m_stage->text().contains(u"https://relay-b.example.com was not reached."_s));
        QVERIFY(!m_stage->canPress(u"Go on"_s));
        QCOMPARE(m_desk->rotations.resumes, 0);
        m_stage->visible<QCheckBox>()->click();
        QTRY_COMPARE(m_desk->rotations.resumes, 1);
        QCOMPARE(m_desk->rotations.gone, std::vector<std::string>{there});
    }

    void aRelayThatIsLostOnTheWayIsLeftBehind()
    {
        m_desk->rotations.unfinished = tests::unfinishedRotation();
        m_desk->rotations.unfinished->relays = {here, there};
        open();
        m_stage->press(u"Go on with it"_s);
        QTRY_COMPARE(m_desk->rotations.resumes, 1);
        desk::RotationState stopped = tests::rotationUnderWay();
        stopped.stand = desk::RotationStand::Stopped;
        stopped.waitsForTraffic = false;
        stopped.steps[4].stand = desk::StepStand::Failed;
        stopped.unreached = there;
        m_desk->rotations.play(stopped);
        m_stage->press(u"Go on without https://relay-b.example.com"_s);
        QTRY_COMPARE(m_desk->rotations.resumes, 2);
        QCOMPARE(m_desk->rotations.gone, std::vector<std::string>{there});
        QCOMPARE(m_desk->rotations.reached, std::vector<std::string>{here});
    }

    void aSecondaryTokenOfAnotherDeskIsReplacedWhenThePersonSaysSo()
    {
        propose();
        m_stage->press(u"Begin"_s);
        desk::RotationState stopped = tests::rotationAt(1, desk::StepStand::Failed);
        m_desk->rotations.play(stopped);
        QVERIFY(!m_stage->find(u"Replace the secondary token"_s));
        stopped.canReplaceSecondary = true;
        m_desk->rotations.play(stopped);
        m_stage->press(u"Replace the secondary token"_s);
        QCOMPARE(m_desk->rotations.running->replacings, 1);
    }

    void nextWaitsForAVerifiedStep()
    {
        propose();
        m_stage->press(u"Begin"_s);
        desk::RotationState state = tests::rotationUnderWay();
        state.waitsForTraffic = false;
        m_desk->rotations.play(state);
        QVERIFY(m_stage->find(u"Next"_s));
        QVERIFY(!m_stage->canPress(u"Next"_s)); // its step runs
        state.stand = desk::RotationStand::Stopped;
        state.steps[4].stand = desk::StepStand::Done;
        m_desk->rotations.play(state);
        QVERIFY(m_stage->text().contains(u"Step 5 of 6"_s));
        QCOMPARE(m_desk->rotations.running->runs, 1);
        m_stage->press(u"Next"_s);
        QCOMPARE(m_desk->rotations.running->runs, 2);
        state.steps[5].stand = desk::StepStand::Done;
        state.stand = desk::RotationStand::Finished;
        m_desk->rotations.play(state);
        QVERIFY(!m_stage->find(u"Next"_s));
    }

private:
    void open()
    {
        m_stage = std::make_unique<Stage>(m_desk->ports());
        m_stage->connectTo(*m_relay);
        QTRY_VERIFY(m_stage->find(u"Start rotation"_s));
        QTRY_VERIFY(!m_stage->labels().filter(u"kept for"_s).isEmpty());
    }
    void propose()
    {
        open();
        m_stage->press(u"Start rotation"_s);
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(RelayRollTest)
#include "RelayRollTest.moc"
