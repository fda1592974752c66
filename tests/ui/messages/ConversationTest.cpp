// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Conversation.h"
#include "tests/ui/support/Sample.h"
#include "ui/messages/CallerTimeline.h"
#include "ui/messages/InboxModel.h"
#include "ui/messages/MessageWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;

namespace {

constexpr const char *rosa = "+12025550147";
constexpr const char *lee = "+18585550124";

CallSummary call(const std::string &sid, int minutesAgo, const std::string &from = rosa)
{
    CallSummary call;
    call.sid = CallSid(sid);
    call.tenant = TenantId("qdn");
    call.from = from;
    call.to = "+16195550100";
    call.startedAt = tests::sampleNow - std::chrono::minutes(minutesAgo);
    call.endedAt = call.startedAt + 46s;
    call.outcome = Outcome::Missed;
    return call;
}

client::Voicemail voicemail(const std::string &sid, int minutesAgo, const std::string &from = rosa)
{
    client::Voicemail voicemail;
    voicemail.call = call("CA" + sid, minutesAgo, from);
    voicemail.call.outcome = Outcome::Voicemail;
    voicemail.at = voicemail.call.startedAt;
    voicemail.seconds = 31;
    voicemail.sid = "RE" + sid;
    voicemail.transcript = "Please call me back";
    return voicemail;
}

client::ThreadText text(int minutesAgo, const std::string &body)
{
    client::ThreadText text;
    text.seq = 1'000 - minutesAgo;
    text.at = tests::sampleNow - std::chrono::minutes(minutesAgo);
    text.body = body;
    return text;
}

client::Thread texts(const std::string &with, std::vector<client::ThreadText> all)
{
    return {TenantId("qdn"), "+16195550100", with, std::move(all)};
}

/// Rosa: a missed call, a voicemail, texts; Lee: a missed call; and a withheld one twice.
Inbox sample()
{
    Inbox inbox;
    inbox.setVoicemails({{voicemail("1", 30)}, {}});
    inbox.setThreads({{texts(rosa, {text(25, "Hello?"), text(3, "Never mind")})}, {}, {}});
    inbox.setOpen({{call("CA2", 5, lee), call("CA3", 40), call("CA4", 50, ""), call("CA5", 60, "")}, {}});
    return inbox;
}

std::vector<std::string> ids(const std::vector<Conversation> &all)
{
    std::vector<std::string> ids;
    for (const Conversation &each : all)
        ids.push_back(each.id());
    return ids;
}

std::string words(const CallerTimeline &timeline)
{
    std::string all;
    for (const CallerLine &line : timeline.lines) {
        if (line.call())
            all += line.call()->id();
        else if (const auto *written = std::get_if<TextLine>(&line.what))
            all += written->text.body;
        else
            all += std::get<ClaimLine>(line.what).by;
        all += ';';
    }
    return all;
}

TimelineReach everything()
{
    return {{}, 100, {}};
}

} // namespace

class ConversationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatOneCallerLeftIsOneRowTheNewestFirst()
    {
        const auto all = conversations(sample(), Folder::All, {});
        QCOMPARE(ids(all), (std::vector<std::string>{"qdn +12025550147", "qdn +18585550124", "withheld CA4",
                                                     "withheld CA5"}));
        QCOMPARE(all[0].entries.size(), std::size_t(3));
        QCOMPARE(all[0].unheard(), 1);
        QCOMPARE(all[0].unclaimed(), 2);
        QCOMPARE(all[0].at(), tests::sampleNow - 3min);
    }

    void theSameNumberAtAnotherBusinessIsAnother()
    {
        Inbox inbox;
        CallSummary other = call("CA2", 5);
        other.tenant = TenantId("music-box");
        inbox.setOpen({{call("CA1", 4), other}, {}});
        QCOMPARE(conversations(inbox, Folder::All, {}).size(), std::size_t(2));
        QCOMPARE(conversations(inbox, Folder::All, TenantId("qdn")).size(), std::size_t(1));
    }

    void aFolderHasTheCallersWithAllTheyLeft()
    {
        QCOMPARE(ids(conversations(sample(), Folder::Texts, {})),
                 std::vector<std::string>{"qdn +12025550147"});
        const auto unheard = conversations(sample(), Folder::Unheard, {});
        QCOMPARE(unheard.size(), std::size_t(1));
        QCOMPARE(unheard[0].entries.size(), std::size_t(3));
    }

    void whatWaitsIsOpenedFirst()
    {
        Conversation rosas = conversations(sample(), Folder::All, {}).front();
        QCOMPARE(rosas.firstToOpen(), std::string("voicemail CA1 RE1"));
        Inbox inbox = sample();
        inbox.takeHearing("RE1", "Dana", tests::sampleNow);
        inbox.takeClaim(CallSid("CA1"), "Dana");
        QCOMPARE(conversations(inbox, Folder::All, {}).front().firstToOpen(), std::string("missed CA3"));
        inbox.takeClaim(CallSid("CA3"), "Dana");
        QCOMPARE(conversations(inbox, Folder::All, {}).front().firstToOpen(), std::string());
        Inbox two;
        two.setVoicemails(
            {{voicemail("1", 10), voicemail("2", 20)}, {}}); // heard in the order they were left
        QCOMPARE(conversations(two, Folder::All, {}).front().firstToOpen(), std::string("voicemail CA2 RE2"));
    }

    void aTimelineHasEverythingInOrderOfTime()
    {
        const Conversation rosas = conversations(sample(), Folder::All, {}).front();
        const std::vector<ClaimLine> claims = {
            {CallSid("CA3"), tests::sampleNow - 40min, tests::sampleNow - 10min, "Dana", {}}};
        const CallerTimeline all = timelineOf(rosas.entries, claims, everything());
        QCOMPARE(words(all), std::string("missed CA3;voicemail CA1 RE1;Hello?;Dana;Never mind;"));
        QVERIFY(!all.hasEarlier);
        QCOMPARE(newestNumber(all), std::string("+16195550100"));
    }

    void onlyTheNewestAreShownAndNothingAcrossAGap()
    {
        const Conversation rosas = conversations(sample(), Folder::All, {}).front();
        const CallerTimeline newest = timelineOf(rosas.entries, {}, {{}, 2, {}});
        QCOMPARE(words(newest), std::string("Hello?;Never mind;"));
        QVERIFY(newest.hasEarlier);
        const CallerTimeline since = timelineOf(rosas.entries, {}, {tests::sampleNow - 26min, 100, {}});
        QCOMPARE(words(since), std::string("Hello?;Never mind;"));
        QVERIFY(since.hasEarlier);
        const CallerTimeline open =
            timelineOf(rosas.entries, {}, {tests::sampleNow - 26min, 2, "missed CA3"});
        QCOMPARE(words(open), std::string("missed CA3;Hello?;Never mind;"));
    }

    void aListThatHasMoreSaysHowFarItReaches()
    {
        QVERIFY(!sample().reachesBackTo());
        Inbox inbox;
        inbox.setVoicemails({{voicemail("1", 30)}, "older"});
        QCOMPARE(inbox.reachesBackTo(), std::optional(tests::sampleNow - 30min));
        inbox.setThreads({{texts(rosa, {text(25, "Hello?"), text(3, "Never mind")})}, {}, "older"});
        QCOMPARE(inbox.reachesBackTo(), std::optional(tests::sampleNow - 25min));
    }

    void theModelMovesWhoWritesAgainToTheTop()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        Inbox inbox = sample();
        model.setNames(tests::sampleNames());
        model.setNow(tests::sampleNow);
        model.show(conversations(inbox, Folder::All, {}));
        const QPersistentModelIndex lees(model.index(1));
        inbox.setThreads({{texts(lee, {text(1, "It is me")})}, {}, {}});
        model.show(conversations(inbox, Folder::All, {}));
        QVERIFY(lees.isValid());
        QCOMPARE(lees.row(), 0);
        QCOMPARE(lees.data(InboxModel::GistRole).toString(), QStringLiteral("“It is me”"));
        QCOMPARE(model.rowCount(), 4);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// As when a search among thousands is cleared.
    void rowsSideBySideComeAndGoAtOnce()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        const QSignalSpy came(&model, &InboxModel::rowsInserted);
        const QSignalSpy went(&model, &InboxModel::rowsRemoved);
        const std::vector<Conversation> all = conversations(sample(), Folder::All, {});
        model.show(all);
        QCOMPARE(came.size(), 1);
        model.show({all[1]});
        QCOMPARE(went.size(), 2);
        model.show(all);
        QCOMPARE(came.size(), 3);
        for (std::size_t row = 0; row < all.size(); ++row)
            QCOMPARE(model.at(static_cast<int>(row)), all[row]);
        model.show({all[3], all[0], all[2]});
        QCOMPARE(went.size(), 3);
        QCOMPARE(model.at(0), all[3]);
        QCOMPARE(model.at(2), all[2]);
    }

    void aRowIsReadAsAWhole()
    {
        InboxModel model;
        model.setNames(tests::sampleNames());
        model.setNow(tests::sampleNow);
        model.show(conversations(sample(), Folder::All, {}));
        const auto read = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(read(0),
                 QStringLiteral("1 unheard, 2 unclaimed, thread with (202) 555-0147, 3 entries, the newest: "
                                "texts with (202) 555-0147, Queen of San Diego, Today 10:38 PST, 2 text(s), "
                                "“Never mind”"));
        QCOMPARE(read(1),
                 QStringLiteral("missed call from (858) 555-0124, Queen of San Diego, Today 10:36 PST, "
                                "waited 0:46, Missed call, no message, Nobody takes care of it yet."));
        QCOMPARE(model.index(0).data(InboxModel::WaitingRole).toString(),
                 QStringLiteral("1 unheard, 2 unclaimed"));
    }
};

QTEST_MAIN(ConversationTest)
#include "ConversationTest.moc"
