// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxSearch.h"
#include "tests/ui/messages/MessagesStage.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/shell/EmptyState.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::MessagesStage;
using tests::Unheard, tests::All;

/// Callers are found by who they are and by what they said or wrote.
class InboxSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callersAreFoundByWhatTheySaidAndWrote_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a name") << u"rosa"_s << true;
        QTest::newRow("with an accent") << u"Díaz"_s << true;
        QTest::newRow("a number as it is shown") << u"(619) 555-0140"_s << true;
        QTest::newRow("a number as it is dialled") << u"6195550140"_s << true;
        QTest::newRow("a number with dashes") << u"619-555-0140"_s << true;
        QTest::newRow("a number with points") << u"619.555.0140"_s << true;
        QTest::newRow("a number in parts") << u"+1 619 555 0140"_s << true;
        QTest::newRow("another number") << u"619-555-0141"_s << false;
        QTest::newRow("a transcript") << u"own CAKE"_s << true;
        QTest::newRow("a text of theirs") << u"food on board"_s << true;
        QTest::newRow("a text to them") << u"sorry missed"_s << true;
        QTest::newRow("nothing of theirs") << u"wheelchair"_s << false;
    }
    void callersAreFoundByWhatTheySaidAndWrote()
    {
        QFETCH(const QString, typed);
        MessagesStage stage;
        tests::fillThread(stage.relay);
        stage.follow();
        stage.turnTo(All);
        const int all = stage.rows();
        QVERIFY(all > 2);
        QSignalSpy told(stage.page, &MessagesPage::filterChanged);
        stage.page->focusFilter();
        auto *field = stage.part<InboxSearch>();
        QVERIFY(field->hasFocus());
        field->setText(typed);
        QVERIFY(!told.isEmpty() && stage.page->isFiltered());
        bool isFound = false;
        for (int row = 0; row < stage.rows(); ++row)
            isFound = isFound || stage.list()->model()->index(row, 0).data().toString() == u"Rosa Diaz"_s;
        QTEST(isFound, "isFound");
        QVERIFY(stage.rows() < all);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(stage.rows(), all);
        QVERIFY(!stage.page->isFiltered());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(stage.list()->hasFocus());
        QTest::keyClick(stage.list(), Qt::Key_Slash);
        QVERIFY(field->hasFocus());
    }

    void whatIsCountedAndMarkedIsWhatIsFound()
    {
        MessagesStage stage;
        tests::fillThread(stage.relay);
        stage.follow();
        stage.turnTo(All);
        auto *tabs = stage.part<QTabBar>();
        auto *field = stage.part<InboxSearch>();
        const QString all = tabs->tabText(All);
        const int rows = stage.rows();
        QPushButton *mark = stage.button(u"Mark all heard"_s);
        QVERIFY(mark->isEnabled());
        field->setText(u"own cake"_s);
        QCOMPARE(stage.rows(), 1);
        QCOMPARE(tabs->tabText(All), u"All  1 of %1"_s.arg(rows));
        QVERIFY2(!mark->isEnabled() && mark->toolTip().contains(u"not only those that are found"_s),
                 "it marks what is not in view");
        field->setText(u"zzz"_s);
        QCOMPARE(tabs->tabText(All), u"All  0 of %1"_s.arg(rows));
        field->clear();
        QCOMPARE(tabs->tabText(All), all);
        QVERIFY(mark->isEnabled());
    }

    void downChoosesWhoIsFound()
    {
        MessagesStage stage;
        tests::fillThread(stage.relay);
        stage.follow();
        stage.turnTo(All);
        auto *field = stage.part<InboxSearch>();
        field->setText(u"own cake"_s);
        field->setFocus();
        QVERIFY(!stage.list()->currentIndex().isValid());
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(stage.list()->hasFocus());
        QCOMPARE(stage.list()->currentIndex().row(), 0);
    }

    void theMessageThatSaysItIsOpened()
    {
        const MessagesStage stage;
        client::Voicemail newest = stage.relay.mail.inbox.voicemails.front();
        newest.transcript = "About the invoice.";
        newest.heardAt.reset();
        client::Voicemail before = newest;
        before.sid = "RE0000000000000000000000000000beef";
        before.transcript = "May the caterer come on board?";
        const Conversation both{{InboxItem{newest}, InboxItem{before}}};
        InboxSearch search;
        QCOMPARE(search.toOpen(both), both.firstToOpen());
        search.setText(u"invoice"_s);
        QCOMPARE(search.toOpen(both), both.entries[0].id());
        search.setText(u"board CATERER"_s);
        QCOMPARE(search.toOpen(both), both.entries[1].id());
        search.setText(u"619"_s); // of the number
        QCOMPARE(search.toOpen(both), both.firstToOpen());
    }

    void whatIsNotFoundSaysSoAndLeadsOn()
    {
        MessagesStage stage;
        stage.follow();
        auto *field = stage.part<InboxSearch>();
        field->setText(u"zzz"_s);
        auto *empty = stage.part<shell::EmptyState>();
        QVERIFY(empty->isVisible());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(empty->isAncestorOf(stage.window.focusWidget()));
        QVERIFY(field->isVisible());
        stage.press(u"Show all messages"_s);
        QCOMPARE(stage.part<QTabBar>()->currentIndex(), int(All));
        stage.press(u"Clear the search"_s);
        QVERIFY(field->text().isEmpty() && stage.rows() > 0);
    }

    void olderTextsAreSearchedFromEveryFolder()
    {
        MessagesStage stage;
        tests::fillThread(stage.relay);
        client::Thread older = stage.relay.mail.book.threads.front();
        older.texts = {older.texts.front()};
        older.texts.front().at = older.texts.front().at - 2400h;
        older.texts.front().body = "Do you weigh anchor on Mondays?";
        stage.relay.mail.book.next = "older";
        stage.relay.mail.olderBook.threads = {older};
        stage.follow();
        stage.turnTo(Unheard);
        stage.part<InboxSearch>()->setText(u"anchor"_s);
        QVERIFY(stage.part<shell::EmptyState>()->isVisible());
        stage.press(u"Show older messages"_s);
        QCOMPARE(stage.rows(), 1);
        QCOMPARE(stage.list()->model()->index(0, 0).data().toString(), u"Rosa Diaz"_s);
    }

    void theFieldHasRoomForItsOwnWords()
    {
        InboxSearch field;
        field.setPlaceholderText(u"Buscar nombres, números, palabras y muchas otras cosas"_s);
        QEvent dressed(QEvent::FontChange);
        QCoreApplication::sendEvent(&field, &dressed);
        const int words = field.fontMetrics().horizontalAdvance(field.placeholderText());
        QTRY_VERIFY(field.width() >= words + 50);
    }

    void whoIsChosenStays()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        const QString chosen = stage.list()->currentIndex().data().toString();
        stage.part<InboxSearch>()->setText(u"zzz"_s);
        QCOMPARE(stage.rows(), 1);
        QCOMPARE(stage.list()->currentIndex().data().toString(), chosen);
    }
};

QTEST_MAIN(InboxSearchTest)
#include "InboxSearchTest.moc"
