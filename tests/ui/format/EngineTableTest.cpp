// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/format/Sources.h"
#include "ui/format/engine/Sentences.h"
#include "ui/shell/Translations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::format;
using namespace Qt::StringLiterals;

namespace {

/// The texts in the code of a file, neighbours joined, without those of its includes.
QStringList textsIn(const QString &file)
{
    QString code = contentOf(file);
    code.remove(QRegularExpression(u"^\\s*(//|#include).*$"_s, QRegularExpression::MultilineOption));
    code.replace(QRegularExpression(u"(?<!\\\\)\"\\s+\""_s), QString());
    static const QRegularExpression text(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    QStringList texts;
    for (auto found = text.globalMatch(code); found.hasNext();)
        texts += found.next().captured(1).replace(u"\\\""_s, u"\""_s);
    return texts;
}

std::vector<EngineSentence> allSentences()
{
    std::vector<EngineSentence> all(reasonSentences().begin(), reasonSentences().end());
    all.insert(all.end(), relaySentences().begin(), relaySentences().end());
    all.insert(all.end(), planSentences().begin(), planSentences().end());
    all.insert(all.end(), deskSentences().begin(), deskSentences().end());
    return all;
}

/// Without what joins it to others.
QString bare(QString text)
{
    static const QRegularExpression join(u"^, so "_s);
    static const QRegularExpression edges(u"^[\\s.,:;()]+|[\\s.,:;()]+$"_s);
    return text.remove(join).remove(edges).toLower();
}

/// What is no sentence of the table: said to callers and phones, written in texts, told to who asked wrongly,
/// or the engine's own business.
const QStringList noReasons = {
    u"goodbye"_s,
    u"nothing is open: "_s,
    u" needs nobody any more."_s,
    u"we are sorry. this number"_s,
    u"thank you. we will text you"_s,
    u"call for "_s,
    u"press 1 to take it"_s,
    u"test call (do not reply)"_s,
    u"this is a test."_s,
    u"you were texted about "_s,
    u"press 1 to be put through"_s,
    u"press 1 to try again"_s,
    u"has this call already"_s,
    u"cannot be called from here"_s,
    u"sent from your twilio trial account"_s,
    u"reply to answer"_s,
    u"begin with the last 4 digits"_s,
    u"no answer can reach them by text"_s,
    u"not forwarded)"_s,
    u"your text was not passed on"_s,
    u"gets no texts from us"_s,
    u": not sent. "_s,
    u"pictures and other attachments"_s,
    u"there were no words."_s,
    u"your words went to "_s,
    u"your answer to "_s,
    u" did not arrive. "_s,
    u"this sender cannot be answered"_s,
    u"the call came while the relay did not answer."_s,
    u"the call from "_s,
    u"you have "_s,
    u"that was a test call: "_s,
    u"reply 1 again to take "_s,
    u"open again: "_s,
    u"reply 1 to take it"_s,
    u"has no contact or tier"_s,
    u"no tenant of the plan lists the number"_s,
    u"numbers are written like"_s,
    u"has more than 0-9"_s,
    u"is not an answer such as"_s,
    u"' comes "_s,
    u"nothing follows the last comma"_s,
    u"a contact's id comes first"_s,
    u"it is named twice"_s,
    u"the call is over."_s,
    u"the call has gone on."_s,
    u"its tier is in no plan any more."_s,
    // of the look from outside: what it sends, and what stands in a gap
    u"/healthz http/1.1"_s,
    u"d mmmm yyyy"_s,
    u"no reason given"_s,
    // of the audit trail and of the journal
    u", rotation "_s,
    u"secondary token"_s,
    u"for every relay"_s,
    u"on every relay"_s,
    u"ringdown rotation "_s,
    u"a recording was not deleted at the carrier"_s,
    u"the relay ends"_s,
    // lines of the relay's log
    u"the store is well again"_s,
    u"nothing old was dropped: "_s,
    u"nothing old is dropped for 24 hours, for the newest call is not known: "_s,
    u"not all that is old was dropped: "_s,
    u" old calls stay whole for now: "_s,
    u" recordings and "_s,
    u" texts were dropped because of their age"_s,
    u" webhook requests with a wrong or missing signature were refused"_s,
    u" signed webhook requests were not of the expected shape"_s,
    u" calls were answered that neither database nor spool could keep"_s,
    u"no pending token"_s,
    u"now the primary token"_s,
};

/// What stands in a gap of a sentence, and is known to SentenceReader.
const QStringList inGaps = {
    u"the carrier's usual voice"_s,
    u"the countries of its own numbers"_s,
    u"the next step"_s,
    u" of route "_s,
    u"the hours of "_s,
    // of the check of a plan: what is expected, and of what there is a list
    u"intervals such as \"09:00-17:00\""_s,
    u"the weekdays mon to sun"_s,
    u"texts by their ids"_s,
    u"keys and the routes they lead to"_s,
    u"a text back"_s,
    u"ids of tiers"_s,
    u"say, play, menu, ring, text, voicemail, goto, reject or hangup"_s,
    u"one step"_s,
    u"Missing: every tenant needs a route \""_s,
    u"routes by their ids"_s,
    u"ids of contacts"_s,
    u"what a caller rule matches"_s,
    u"what a caller rule does"_s,
    u"types of the directory"_s,
    u"a directory entry"_s,
    u"directory entries"_s,
    u"caller rules"_s,
    u" again): let one of these routes end in a voicemail or a hang-up."_s,
    u" (for the second time, the clocks went back)"_s,
    u"Somebody else"_s,
};

} // namespace

/// The table of sentences against the code that writes them, and against the Spanish.
class EngineTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Also what no call of these tests leads to.
    void everyTextInTheCodeOfTheEngineIsInTheTable()
    {
        QStringList known;
        for (const EngineSentence &sentence : allSentences())
            known += QString::fromUtf8(sentence.words.english).toLower();
        static const QRegularExpression words(u"[A-Za-z']{2,} [A-Za-z']{2,}"_s);
        QStringList missing;
        QStringList files;
        for (const auto &folder : {u"plan/diff"_s, u"plan/json"_s, u"plan/reading"_s, u"plan/warnings"_s,
                                   u"relay/outbox"_s, u"routing"_s})
            files += filesIn(u"core/"_s + folder, u"*.cpp"_s);
        files += filesIn(u"core/secrets/desk"_s, u"Rotation*.cpp"_s);
        for (const auto &file :
             {u"base/PublicUrl.cpp"_s, u"relay/access/WebhookKeyRing.cpp"_s,
              u"relay/status/OutsideCheck.cpp"_s, u"relay/status/OutsideLook.cpp"_s,
              u"relay/status/RelayWatch.cpp"_s, u"relay/livetest/LiveTests.cpp"_s,
              u"secrets/numbers/FlowShelf.cpp"_s, u"secrets/numbers/Launch.cpp"_s,
              u"secrets/numbers/TakeOver.cpp"_s, u"plan/PickUpWarnings.cpp"_s, u"plan/PlanDiff.cpp"_s,
              u"plan/PlanReader.cpp"_s, u"plan/Titles.cpp"_s, u"relay/CallDecider.cpp"_s,
              u"relay/CallEnds.cpp"_s, u"relay/OldCalls.cpp"_s, u"relay/OrderedLegs.cpp"_s,
              u"relay/texts/TextWebhook.cpp"_s, u"relay/voicemail/ReleasedRecordings.cpp"_s})
            files += sources + u"core/"_s + file;
        for (const QString &file : files) {
            for (const QString &text : textsIn(file)) {
                const QString sought = bare(text);
                if (!words.match(sought).hasMatch() || isNoReason(text) ||
                    std::any_of(known.begin(), known.end(),
                                [&](const QString &sentence) { return sentence.contains(sought); }))
                    continue;
                missing += QFileInfo(file).fileName() + u": "_s + text;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    /// "tenant" is the word of the plan's document.
    void onTheScreensABusinessIsCalledOne()
    {
        static const QRegularExpression word(u"\\btenants?\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QStringList found;
        for (const EngineSentence &sentence : allSentences()) {
            const auto shown = QString::fromUtf8(sentence.shown ? sentence.shown : sentence.words.english);
            if (word.match(shown).hasMatch())
                found += shown;
        }
        QCOMPARE(found, QStringList());
    }

    void inSpanishEverySentenceOfTheTableIsTranslated()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish));
        shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Spanish));
        QStringList missing;
        for (const EngineSentence &sentence : allSentences()) {
            const char *const words = sentence.shown ? sentence.shown : sentence.words.english;
            const QString english = QString::fromUtf8(words);
            const bool isOnlyGaps = !english.contains(QRegularExpression(u"[a-z]{2}"_s));
            const QString spanish = QCoreApplication::translate(
                "EngineWords", words, sentence.shown ? nullptr : sentence.words.comment);
            if (!isOnlyGaps && spanish == english)
                missing += english;
        }
        QCOMPARE(missing, QStringList());
    }

private:
    static bool isNoReason(const QString &text)
    {
        return inGaps.contains(text) ||
               std::any_of(noReasons.begin(), noReasons.end(),
                           [&](const QString &part) { return text.toLower().contains(part); });
    }
};

QTEST_MAIN(EngineTableTest)
#include "EngineTableTest.moc"
