// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Inbox.h"
#include "tests/ui/support/Sample.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/Conversation.h"
#include "ui/messages/MessageWords.h"

#include <QLabel>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;

namespace {

CallSummary call(const std::string &sid, int minutesAgo, Outcome outcome, const std::string &tenant = "qdn")
{
    CallSummary call;
    call.sid = CallSid(sid);
    call.tenant = TenantId(tenant);
    call.from = "+12025550147";
    call.to = "+16195550100";
    call.startedAt = tests::sampleNow - std::chrono::minutes(minutesAgo);
    call.endedAt = call.startedAt + 46s;
    call.outcome = outcome;
    return call;
}

client::Voicemail voicemail(const std::string &sid, int minutesAgo, const std::string &heardBy = {})
{
    client::Voicemail voicemail;
    voicemail.call = call("CA" + sid, minutesAgo, Outcome::Voicemail);
    voicemail.at = voicemail.call.startedAt;
    voicemail.seconds = 31;
    voicemail.sid = "RE" + sid;
    voicemail.transcript = "Please call me back";
    voicemail.heardBy = heardBy;
    if (!heardBy.empty())
        voicemail.heardAt = voicemail.at + 1min;
    return voicemail;
}

client::Thread threadWith(const std::string &with, int minutesAgo, const std::string &body)
{
    client::ThreadText text;
    text.at = tests::sampleNow - std::chrono::minutes(minutesAgo);
    text.body = body;
    return {TenantId("qdn"), "+16195550100", with, {text}};
}

Inbox sample()
{
    Inbox inbox;
    inbox.setVoicemails({{voicemail("1", 10), voicemail("2", 30, "Dana")}, "older"});
    inbox.setThreads({{threadWith("+18585550124", 20, "Still on?")},
                      {{TenantId("qdn"), "+16195550100", "+16195550133", ContactId("lee"), {}}},
                      {}});
    inbox.setOpen({{call("CA3", 5, Outcome::Missed), call("CA4", 40, Outcome::Missed, "music-box")}, {}});
    return inbox;
}

std::vector<std::string> ids(const std::vector<InboxItem> &items)
{
    std::vector<std::string> all;
    for (const InboxItem &item : items)
        all.push_back(item.id());
    return all;
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingStandsInOneOrderNewestFirst()
    {
        QCOMPARE(ids(sample().items(Folder::All, {})),
                 (std::vector<std::string>{"missed CA3", "voicemail CA1 RE1",
                                           "thread qdn +16195550100 +18585550124", "voicemail CA2 RE2",
                                           "missed CA4"}));
        QCOMPARE(sample().items(Folder::All, TenantId("music-box")).size(), std::size_t(1));
    }

    void aCallThatWasGivenBackIsOpenAgainAtOnce()
    {
        Inbox inbox = sample();
        CallSummary taken = call("CA5", 20, Outcome::Missed);
        taken.claimedBy = "Dana";
        inbox.setTaken({{taken}, {}});
        const std::size_t before = inbox.items(Folder::Unclaimed, {}).size();
        inbox.takeClaim(CallSid("CA5"), {});
        const auto open = inbox.items(Folder::Unclaimed, {});
        QCOMPARE(open.size(), before + 1);
        QVERIFY(std::any_of(open.begin(), open.end(),
                            [](const InboxItem &item) { return item.id() == "missed CA5"; }));
        inbox.setOpen({{call("CA3", 5, Outcome::Missed), call("CA5", 20, Outcome::Missed)}, {}});
        QCOMPARE(std::size_t(inbox.counts({}).unclaimed), before); // CA4 is on no page any more
        inbox.takeClaim(CallSid("CA5"), "Lee");
        QCOMPARE(inbox.items(Folder::Unclaimed, {}).size(), before - 1);
    }

    void eachFolderHasItsOwn()
    {
        const Inbox inbox = sample();
        QCOMPARE(ids(inbox.items(Folder::Unheard, {})), std::vector<std::string>{"voicemail CA1 RE1"});
        QCOMPARE(inbox.items(Folder::Unclaimed, {}).size(), std::size_t(4));
        QCOMPARE(inbox.items(Folder::Texts, {}).size(), std::size_t(1));
        QCOMPARE(inbox.counts({}), (InboxCounts{1, 4, 2, {1, 2, 1, 3}}));
        QCOMPARE(waitingWords(inbox.counts({})), QStringLiteral("1 unheard, 2 unclaimed"));
        QCOMPARE(waitingWords(InboxCounts()), QString());
    }

    void everyFolderCountsTheRowsOfItsList()
    {
        const Inbox inbox = sample();
        for (const Folder folder : {Folder::Unheard, Folder::Unclaimed, Folder::Texts, Folder::All})
            QCOMPARE(inbox.counts({}).of(folder), static_cast<int>(conversations(inbox, folder, {}).size()));
    }

    void aClaimCountsForTheVoicemailToo()
    {
        Inbox inbox = sample();
        inbox.takeClaim(CallSid("CA1"), "Dana");
        inbox.takeClaim(CallSid("CA3"), "Dana");
        QCOMPARE(inbox.counts({}).unclaimed, 2);
        QCOMPARE(claimWords(*inbox.items(Folder::All, {})[0].call()), QStringLiteral("Claimed by Dana."));
    }

    void whatSomebodyHeardIsUnheardNoLonger()
    {
        Inbox inbox = sample();
        inbox.takeVoicemail(voicemail("1", 10, "Lee"));
        QVERIFY(inbox.items(Folder::Unheard, {}).empty());
        inbox.dropVoicemail("RE1");
        QCOMPARE(inbox.items(Folder::All, {}).size(), std::size_t(4));
    }

    void drillsAreLeftOut()
    {
        Inbox inbox;
        client::Voicemail drill = voicemail("1", 1);
        drill.call.test = true;
        CallSummary missed = call("CA2", 1, Outcome::Missed);
        missed.test = true;
        inbox.setVoicemails({{drill}, {}});
        inbox.setOpen({{missed}, {}});
        QCOMPARE(inbox.counts({}), InboxCounts());
    }

    void anOlderPageIsAddedWhereItBelongs()
    {
        Inbox inbox = sample();
        inbox.addThreads(
            {{threadWith("+18585550124", 90, "Is the sail on?"), threadWith("+12025550119", 95, "Hello")},
             {},
             {}});
        const client::Thread joined = inbox.thread(TenantId("qdn"), "+16195550100", "+18585550124");
        QCOMPARE(joined.texts.size(), std::size_t(2));
        QCOMPARE(joined.texts[0].body, std::string("Is the sail on?"));
        QCOMPARE(inbox.counts({}).of(Folder::Texts), 2);
        QCOMPARE(inbox.olderVoicemails(), std::string("older"));
        inbox.addVoicemails({{voicemail("9", 200)}, {}});
        QVERIFY(inbox.olderVoicemails().empty());
        QCOMPARE(inbox.counts({}).unheard, 2);
        QVERIFY(inbox.isStopped("+16195550100", "+16195550133")); // the older page names nobody
    }

    void aNewestPageThatComesAgainLeavesTheOlderOnes()
    {
        Inbox inbox;
        inbox.setVoicemails({{voicemail("1", 10), voicemail("2", 30)}, "after 2"});
        inbox.addVoicemails({{voicemail("3", 50)}, "after 3"});
        inbox.setOpen({{call("CA5", 5, Outcome::Missed), call("CA6", 6, Outcome::Missed)}, "after 6"});
        inbox.addOpen({{call("CA7", 7, Outcome::Missed)}, {}});
        inbox.setVoicemails({{voicemail("0", 1), voicemail("1", 10, "Dana")}, "after 1"});
        QCOMPARE(ids(inbox.items(Folder::Unheard, {})),
                 (std::vector<std::string>{"voicemail CA0 RE0", "voicemail CA2 RE2", "voicemail CA3 RE3"}));
        QCOMPARE(inbox.olderVoicemails(), std::string("after 3"));
        inbox.setOpen({{call("CA6", 6, Outcome::Missed)}, "after 6"}); // somebody has CA5
        QCOMPARE(ids(inbox.items(Folder::Unclaimed, {})),
                 (std::vector<std::string>{"voicemail CA0 RE0", "missed CA6", "missed CA7",
                                           "voicemail CA1 RE1", "voicemail CA2 RE2", "voicemail CA3 RE3"}));
        QVERIFY(inbox.olderOpen().empty());
        inbox.setVoicemails({{voicemail("0", 1)}, {}}); // that is all there is
        QCOMPARE(inbox.items(Folder::Unheard, {}).size(), std::size_t(1));
        QVERIFY(!inbox.hasOlder(Folder::Unheard));
    }

    void whatTheNewestPageDoesNotJoinIsAskedForAnew()
    {
        Inbox inbox;
        inbox.setOpen({{call("CA1", 50, Outcome::Missed)}, "after 1"});
        inbox.addOpen({{call("CA0", 60, Outcome::Missed)}, {}});
        inbox.setOpen({{call("CA9", 5, Outcome::Missed)}, "after 9"}); // between the two more may have come
        QCOMPARE(ids(inbox.items(Folder::Unclaimed, {})), std::vector<std::string>{"missed CA9"});
        QCOMPARE(inbox.olderOpen(), std::string("after 9"));
    }

    void aThreadKeepsWhatIsOlderThanTheNewestPage()
    {
        const auto text = [](std::int64_t seq, const char *body) {
            client::ThreadText made;
            made.seq = seq;
            made.at = tests::sampleNow - 1h + std::chrono::minutes(seq);
            made.body = body;
            return made;
        };
        const auto with = [](std::vector<client::ThreadText> texts) {
            return client::Thread{TenantId("qdn"), "+16195550100", "+18585550124", std::move(texts)};
        };
        Inbox inbox;
        inbox.setThreads({{with({text(4, "four")})}, {}, "after 4"});
        inbox.addThreads({{with({text(2, "two")})}, {}, {}});
        inbox.setThreads({{with({text(4, "four, delivered"), text(6, "six")})}, {}, "after 4"});
        const client::Thread joined = inbox.thread(TenantId("qdn"), "+16195550100", "+18585550124");
        std::string bodies;
        for (const client::ThreadText &each : joined.texts)
            bodies += each.body + ";";
        QCOMPARE(bodies, std::string("two;four, delivered;six;"));
        QVERIFY(inbox.olderThreads().empty());
        inbox.setThreads({{}, {}, "after 9"}); // of one caller; what is known lies behind it
        QCOMPARE(inbox.thread(TenantId("qdn"), "+16195550100", "+18585550124").texts.size(), std::size_t(3));
        QVERIFY(inbox.olderThreads().empty());
    }

    void aPageWithoutThreadsThatGoesOnReachesNowhere()
    {
        Inbox inbox;
        inbox.setVoicemails({{voicemail("1", 10)}, {}});
        inbox.setThreads({{}, {}, "further"});
        QCOMPARE(inbox.olderThreads(), std::string("further"));
        QVERIFY(inbox.reachesBackTo() > tests::sampleNow);
        inbox.addThreads({{}, {}, {}});
        QVERIFY(!inbox.reachesBackTo());
    }

    void whatAnotherDeskHeardIsTakenFromItsEvent()
    {
        Inbox inbox = sample();
        inbox.takeTranscript("RE1", "Never mind");
        inbox.takeHearing("RE1", "Lee", tests::sampleNow);
        QVERIFY(inbox.items(Folder::Unheard, {}).empty());
        const auto all = inbox.items(Folder::All, {});
        QCOMPARE(gistWords(all.at(1)), QStringLiteral("“Never mind”"));
    }

    void aCallThatSomebodyHasIsListedOnce()
    {
        Inbox inbox = sample();
        CallSummary taken = call("CA3", 5, Outcome::Missed);
        taken.claimedBy = "Dana";
        inbox.setTaken({{taken}, {}});
        QCOMPARE(inbox.items(Folder::All, {}).size(), std::size_t(5));
        QCOMPARE(inbox.counts({}).unclaimed, 3);
    }

    void aThreadThatIsNotThereYetIsEmpty()
    {
        QVERIFY(sample().thread(TenantId("qdn"), "+16195550100", "+12025550147").texts.empty());
    }

    void picturesAreSaid_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("gist");
        QTest::newRow("alone") << QString() << QStringLiteral("2 picture(s) or other attachment(s)");
        QTest::newRow("with words") << QStringLiteral("Look")
                                    << QStringLiteral("“Look” and 2 picture(s) or other attachment(s)");
    }
    void picturesAreSaid()
    {
        QFETCH(QString, body);
        QFETCH(QString, gist);
        client::ThreadText text;
        text.body = body.toStdString();
        text.attachments = 2;
        QCOMPARE(gistWords({client::Thread{TenantId("qdn"), "+16195550100", "+18585550124", {text}}}), gist);
        QVERIFY(textSentence(text, {}, {}).contains(gist + QStringLiteral(", not kept here")));
        const Bubble bubble(text, QStringLiteral("Today"), {});
        QStringList lines;
        for (const auto *line : bubble.findChildren<QLabel *>())
            lines.append(line->text());
        QStringList expected{
            QStringLiteral("2 picture(s) or other attachment(s) (not kept here). Twilio’s console shows what "
                           "came with the text."),
            QStringLiteral("Today")};
        if (!body.isEmpty())
            expected.prepend(body);
        QCOMPARE(lines, expected);
    }

    void aTextWithoutWordsSaysSo()
    {
        client::ThreadText text;
        text.body = "\xE2\x80\x8B \n"; // nothing that is seen
        QCOMPARE(gistWords({client::Thread{TenantId("qdn"), "+16195550100", "+18585550124", {text}}}),
                 QStringLiteral("an empty text"));
        QCOMPARE(Bubble(text, QStringLiteral("Today"), {}).findChild<QLabel *>()->text(),
                 QStringLiteral("an empty text"));
    }

    void whatCanBeFetchedIsNoLongerSaidToBeElsewhere()
    {
        client::ThreadText text;
        text.sid = "MM1";
        text.attachments = 2;
        text.media = {"image/jpeg", "image/png"};
        QCOMPARE(gistWords({client::Thread{TenantId("qdn"), "+16195550100", "+18585550124", {text}}}),
                 QStringLiteral("2 picture(s)"));
        QVERIFY(!textSentence(text, {}, {}).contains(QStringLiteral("not kept here")));
        text.media = {"image/jpeg", ""};
        QVERIFY(textSentence(text, {}, {}).contains(QStringLiteral("not kept here")));
    }

    void aTextSaysWhatBecameOfIt()
    {
        client::ThreadText text;
        text.at = tests::sampleNow - 5min;
        text.by = "Dana";
        text.state = client::TextState::Failed;
        text.why = "The carrier refused +18585550124.";
        const QString foot = footWords(text, TenantId("qdn"), tests::sampleNames(), tests::sampleNow);
        QVERIFY2(foot.startsWith(QStringLiteral("Dana · Today 10:36")), qPrintable(foot));
        QVERIFY(foot.contains(QStringLiteral("Not sent")));
        QVERIFY(foot.endsWith(QStringLiteral("(858) 555-0124.")));
    }
};

QTEST_MAIN(InboxTest)
#include "InboxTest.moc"
