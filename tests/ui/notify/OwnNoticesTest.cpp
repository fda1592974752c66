// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/OwnNotices.h"
#include "ui/notify/NoticeCard.h"
#include "ui/shell/Sheet.h"
#include "ui/shell/Toast.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace ringdown;
using namespace Qt::StringLiterals;
using notify::DesktopNotice;
using notify::NoticeCard;

namespace {

DesktopNotice callOf(const QString &caller)
{
    return {caller + u" calls Queen"_s,
            u"Primary rings: Captain"_s,
            {{u"default"_s, u"Open"_s}, {u"voicemail"_s, u"Send to voicemail…"_s}},
            notify::Urgency::Normal,
            true};
}

QList<NoticeCard *> cards()
{
    QList<NoticeCard *> found;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *card = qobject_cast<NoticeCard *>(each))
            found << card;
    }
    return found;
}

QList<NoticeCard *> shownCards()
{
    QList<NoticeCard *> found = cards();
    found.removeIf([](const NoticeCard *card) { return !card->isVisible(); });
    return found;
}

QStringList shownTitles()
{
    QStringList titles;
    for (const NoticeCard *card : shownCards())
        titles << card->windowTitle();
    titles.sort();
    return titles;
}

NoticeCard *cardOf(const QString &title)
{
    for (NoticeCard *card : shownCards()) {
        if (card->windowTitle() == title)
            return card;
    }
    return nullptr;
}

/// With its deed at the lower right, where each has it.
class LargeSheet final : public shell::Sheet {
public:
    explicit LargeSheet(QWidget *window)
        : Sheet(window)
        , deed(new QPushButton(u"Push 1 change"_s))
    {
        addFoot(*new QVBoxLayout(panel()), deed);
    }

    QPushButton *deed;

protected:
    QSize wantedSize() const override { return {5000, parentWidget()->height() - 280}; }
};

} // namespace

class OwnNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_notices = std::make_unique<notify::OwnNotices>(); }
    void cleanup() { m_notices.reset(); }

    void callsThatComeAndGoShareAWindow()
    {
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        NoticeCard *window = shownCards().value(0);
        QVERIFY(window);
        for (const QString &next : {u"b"_s, u"c"_s, u"d"_s}) {
            m_notices->close(QString(QChar(next[0].unicode() - 1)));
            m_notices->show(next, callOf(next));
            QCOMPARE(shownCards(), QList<NoticeCard *>{window});
            QCOMPARE(window->windowTitle(), next + u" calls Queen"_s);
        }
        QTest::qWait(300); // nothing of the closed ones is left to take it away
        QCOMPARE(shownTitles(), QStringList{u"d calls Queen"_s});
    }

    void theToastOfAWindowOverTheWholeScreenStaysFree()
    {
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        QWidget window;
        window.setGeometry(QGuiApplication::primaryScreen()->availableGeometry());
        shell::Toast toast(&window);
        window.show();
        toast.say(u"The draft was pushed."_s, u"Undo"_s);
        const QRect said(toast.mapToGlobal(QPoint()), toast.size());
        QVERIFY2(!shownCards().value(0)->geometry().intersects(said), "the card is over the toast");
    }

    void theDeedsOfASheetStayFree()
    {
        QWidget window;
        window.setGeometry(QGuiApplication::primaryScreen()->availableGeometry());
        window.show();
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        const QRect before = shownCards().value(0)->geometry();
        LargeSheet sheet(&window);
        sheet.open(); // over one that is there already
        m_notices->show(u"b"_s, callOf(u"Bob"_s));
        const QRect deed(sheet.deed->mapToGlobal(QPoint()), sheet.deed->size());
        QVERIFY(before.intersects(deed));
        for (const NoticeCard *card : shownCards())
            QVERIFY2(!card->geometry().intersects(deed), qPrintable(card->windowTitle()));
        QVERIFY(
            !cardOf(u"Ann calls Queen"_s)->geometry().intersects(cardOf(u"Bob calls Queen"_s)->geometry()));
        sheet.close();
        QCOMPARE(cardOf(u"Ann calls Queen"_s)->geometry(), before);
    }

    void aClosedNoticeGoesAndItsWindowIsUsedAgain()
    {
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        NoticeCard *window = shownCards().value(0);
        m_notices->close(u"a"_s);
        QTRY_VERIFY(shownCards().isEmpty());
        m_notices->show(u"b"_s, {u"Missed: Bob"_s, {}, {}});
        QCOMPARE(shownCards(), QList<NoticeCard *>{window});
        QCOMPARE(cards().size(), 1);
        for (const QPushButton *button : window->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible()); // those of the call
    }

    void theSameTagTakesThePlaceOfWhatItSaid()
    {
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        m_notices->show(u"b"_s, callOf(u"Bob"_s));
        m_notices->show(u"a"_s, callOf(u"Anna"_s));
        QCOMPARE(shownTitles(), (QStringList{u"Anna calls Queen"_s, u"Bob calls Queen"_s}));
        QVERIFY(cardOf(u"Anna calls Queen"_s)->y() < cardOf(u"Bob calls Queen"_s)->y()); // the newest on top
    }

    void theOldestMakesRoomUnlessSomebodyPointsAtIt()
    {
        for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cid"_s, u"Dot"_s})
            m_notices->show(name, callOf(name));
        cardOf(u"Ann calls Queen"_s)->setAttribute(Qt::WA_UnderMouse);
        m_notices->show(u"Eve"_s, callOf(u"Eve"_s));
        QCOMPARE(shownTitles(), (QStringList{u"Ann calls Queen"_s, u"Cid calls Queen"_s, u"Dot calls Queen"_s,
                                             u"Eve calls Queen"_s}));
        cardOf(u"Ann calls Queen"_s)->setAttribute(Qt::WA_UnderMouse, false);
        m_notices->show(u"Fay"_s, callOf(u"Fay"_s));
        QVERIFY(!cardOf(u"Ann calls Queen"_s));
        QCOMPARE(shownCards().size(), 4);
    }

    void aClosedNoticeUnderThePointerIsNotGivenToAnotherCall()
    {
        QSignalSpy pressed(m_notices.get(), &notify::NoticePort::pressed);
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        NoticeCard *pointedAt = shownCards().value(0);
        pointedAt->setAttribute(Qt::WA_UnderMouse);
        m_notices->close(u"a"_s);
        m_notices->show(u"b"_s, callOf(u"Bob"_s));
        QVERIFY(cardOf(u"Bob calls Queen"_s) != pointedAt);
        pointedAt->findChild<QPushButton *>()->click(); // the press was on its way
        QCOMPARE(pressed.size(), 0);
    }

    void theTimeOfANoticeStandsStillWhileItIsPointedAt()
    {
        const DesktopNotice missed = {u"Missed: Bob"_s, {}, {}};
        m_notices->show(u"a"_s, missed);
        NoticeCard *card = shownCards().value(0);
        const auto *end = card->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(end->isActive());
        QEnterEvent enter({}, {}, {});
        QApplication::sendEvent(card, &enter);
        card->setAttribute(Qt::WA_UnderMouse);
        QVERIFY(!end->isActive());
        m_notices->show(u"a"_s, missed);
        QVERIFY(!end->isActive());
    }

    void aPressSpeaksForTheCallThatIsShown()
    {
        QSignalSpy pressed(m_notices.get(), &notify::NoticePort::pressed);
        m_notices->show(u"a"_s, callOf(u"Ann"_s));
        NoticeCard *window = shownCards().value(0);
        QPushButton *open = window->findChild<QPushButton *>();
        m_notices->close(u"a"_s);
        open->click(); // of a call that is over
        QCOMPARE(pressed.size(), 0);
        m_notices->show(u"b"_s, callOf(u"Bob"_s));
        open->click();
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].toString(), u"b"_s);
        QCOMPARE(pressed[0][1].toString(), u"default"_s);
        QVERIFY(shownCards().isEmpty());
    }

private:
    std::unique_ptr<notify::OwnNotices> m_notices;
};

QTEST_MAIN(OwnNoticesTest)
#include "OwnNoticesTest.moc"
