// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Picture.h"
#include "tests/ui/messages/MessagesStage.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/ConversationView.h"
#include "ui/messages/pictures/MediumSlot.h"
#include "ui/messages/pictures/PictureDeeds.h"
#include "ui/messages/pictures/PictureSheet.h"
#include "ui/messages/pictures/PictureTile.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>
#include <variant>

using namespace ringdown;
using namespace ringdown::messages;
using tests::MessagesStage;
using tests::Texts;

namespace {

/// The thread of a caller who sent pictures, with all of it on the screen.
struct Album : MessagesStage {
    Album()
    {
        bytes = QByteArray::fromStdString(carrier::drawn(carrier::Picture::BoatByDay));
        tests::fillPictures(relay, bytes,
                            QByteArray::fromStdString(carrier::drawn(carrier::Picture::SeatPlan)));
        window.resize(1200, 1400);
        page->setGeometry(window.rect());
    }
    void open()
    {
        follow();
        turnTo(Texts);
        chooseCaller(tests::photographer);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(tile(0)->toolTip().contains(QStringLiteral("800 × 600")));
        QTRY_VERIFY(tile(1)->toolTip().contains(QStringLiteral("600 × 720")));
    }
    PictureTile *tile(qsizetype number)
    {
        return part<ConversationView>()->findChildren<PictureTile *>().at(number);
    }
    MediumSlot *place(qsizetype number)
    {
        return part<ConversationView>()->findChildren<MediumSlot *>().at(number);
    }
    PictureSheet *sheet() { return window.findChild<PictureSheet *>(); }
    bool says(const QWidget *in, const QString &words)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton *buttonIn(QWidget *in, const QString &words)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    /// Answers the file dialog with this path; false when there is none.
    bool saveTo(const QString &path)
    {
        auto *dialog = window.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    }

    QByteArray bytes;
    QString suggested;
};

} // namespace

/// Pictures in the thread of a caller.
class TextPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesStandInTheirTextAndMoveNothing()
    {
        Album album;
        album.relay.mail.holdsMedia = true;
        album.follow();
        album.turnTo(Texts);
        album.chooseCaller(tests::photographer);
        QTRY_COMPARE(album.relay.mail.heldMedia.size(), std::size_t(2)); // of the four that are seen
        QTest::qWait(50);
        const QSize before = album.place(0)->size();
        const QPoint below = album.place(4)->mapTo(album.page, QPoint());
        album.relay.mail.holdsMedia = false;
        for (const auto &each : std::exchange(album.relay.mail.heldMedia, {}))
            each();
        QTRY_VERIFY(album.tile(0)->toolTip().contains(QStringLiteral("800 × 600")));
        QTRY_VERIFY(album.says(album.place(2), QStringLiteral("Twilio has no such attachment")));
        QTest::qWait(50);
        QCOMPARE(album.place(0)->size(), before);
        QCOMPARE(album.place(4)->mapTo(album.page, QPoint()), below);
        QCOMPARE(album.tile(0)->accessibleName(),
                 QStringLiteral("Picture 1 of 2 in the text of (619) 555-0188, 09:36 PST"));
    }

    void whatIsNotSeenIsNotFetched()
    {
        Album album;
        album.page->setGeometry(0, 0, 1100, 420);
        album.follow();
        album.turnTo(Texts);
        album.chooseCaller(tests::photographer);
        QTest::qWait(100);
        for (const client::MediumId &id : album.relay.mail.fetchedMedia)
            QVERIFY(id.seq != 11); // far above
    }

    void onesPictureIsShownLargeAndItsNeighboursAreOneKeyAway()
    {
        Album album;
        album.open();
        QCOMPARE(QAccessible::queryAccessibleInterface(album.tile(0))->role(), QAccessible::Button);
        album.tile(0)->setFocus();
        QTest::keyClick(album.tile(0), Qt::Key_Return);
        QVERIFY(album.sheet()->isOpen());
        QTRY_VERIFY(album.says(album.sheet(), QStringLiteral("800 × 600")));
        QVERIFY(album.says(album.sheet(), QStringLiteral("Picture 1 of 2 in the text of (619) 555-0188")));
        QVERIFY(!album.buttonIn(album.sheet(), QStringLiteral("Previous"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_VERIFY(album.says(album.sheet(), QStringLiteral("600 × 720")));
        QVERIFY(!album.buttonIn(album.sheet(), QStringLiteral("Next"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // there is no other
        QVERIFY(album.says(album.sheet(), QStringLiteral("Picture 2 of 2")));
        album.page->reload(); // the thread is shown anew beneath
        QTest::qWait(20);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!album.sheet()->isOpen());
        QCOMPARE(album.relay.mail.fetchedMedia.size(), std::size_t(4)); // each once: two, gone, silent
    }

    void theKeysStayAtThePictureInAThreadThatIsShownAnew()
    {
        Album album;
        album.open();
        album.tile(1)->setFocus();
        const QString name = album.tile(1)->accessibleName();
        album.relay.mail.book.threads.front().texts.back().body = "News";
        album.page->reload();
        QTest::qWait(20);
        const auto *focused = qobject_cast<PictureTile *>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->accessibleName(), name);
        QVERIFY(focused->toolTip().contains(QStringLiteral("600 × 720"))); // and it is there at once
    }

    /// One Return too many would open a dialog for a file.
    void theKeysDoNotSlipToWhatSaves()
    {
        Album album;
        album.open();
        album.tile(0)->click();
        QPushButton *next = album.buttonIn(album.sheet(), QStringLiteral("Next"));
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Return);
        QVERIFY(!next->isEnabled()); // there are two
        QVERIFY(album.buttonIn(album.sheet(), QStringLiteral("Previous"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(next->hasFocus());
    }

    void aPictureIsCopiedAndSavedUnderANameOfOurs()
    {
        Album album;
        album.open();
        album.tile(0)->click();
        QTRY_VERIFY(album.buttonIn(album.sheet(), QStringLiteral("Copy"))->isEnabled());
        album.buttonIn(album.sheet(), QStringLiteral("Copy"))->click();
        QTRY_VERIFY(album.says(album.sheet(), QStringLiteral("The picture is copied.")));
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(800, 600));
        album.buttonIn(album.sheet(), QStringLiteral("Save as…"))->click();
        const QString path = album.home.filePath(QStringLiteral("boat.png"));
        QVERIFY(album.saveTo(path));
        QCOMPARE(album.suggested, QStringLiteral("16195550188-2026-11-25-0936-1.png"));
        QVERIFY(album.says(album.sheet(), QStringLiteral("Saved: ")));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), album.bytes);
        album.buttonIn(album.sheet(), QStringLiteral("Save as…"))->click();
        QVERIFY(album.saveTo(QStringLiteral("/nowhere/boat.png")));
        QVERIFY(album.says(album.sheet(), QStringLiteral("It was not saved. /nowhere/boat.png: ")));
    }

    void aPictureThatDoesNotComeSaysWhyAndIsTriedAgain()
    {
        Album album;
        album.open();
        MediumSlot *gone = album.place(2);
        QTRY_VERIFY(album.says(gone, QStringLiteral("It was not fetched. Twilio has no such attachment")));
        QVERIFY(!gone->findChild<PictureTile *>()->isVisible());
        album.relay.mail.media[{"MM0000000000000000000000000000a012", 12, 0}] = {album.bytes, "image/png"};
        QPushButton *retry = album.buttonIn(gone, QStringLiteral("Retry"));
        QVERIFY(retry);
        retry->setFocus();
        retry->click();
        QTRY_VERIFY(gone->findChild<PictureTile *>()->isVisible());
        QTRY_VERIFY(gone->findChild<PictureTile *>()->toolTip().contains(QStringLiteral("800 × 600")));
        QVERIFY(gone->findChild<PictureTile *>()->hasFocus());
    }

    /// The shelf has room for one.
    void whatHadToMakeRoomIsFetchedAgainOrTheSheetSaysWhy()
    {
        Album album;
        PictureShelf shelf(nullptr, 1);
        shelf.setRelay(&album.relay);
        PictureDeeds deeds(shelf, &album.window, nullptr);
        const client::MediumId first{"MM1", 1, 0}, other{"MM2", 2, 0};
        album.relay.mail.media[first] = {album.bytes, "image/png"};
        album.relay.mail.media[other] = {album.bytes, "image/png"};
        MediumSubject subject;
        subject.id = first;
        album.window.show();
        deeds.look({subject}, 0);
        auto *sheet = album.window.findChildren<PictureSheet *>().last();
        QTRY_VERIFY(album.buttonIn(sheet, QStringLiteral("Copy"))->isEnabled());
        shelf.want(other, {10, 10});
        QTRY_VERIFY(std::holds_alternative<NotAsked>(shelf.state(first)));
        album.relay.mail.holdsMedia = true;
        album.buttonIn(sheet, QStringLiteral("Copy"))->click();
        QVERIFY(album.says(sheet, QStringLiteral("It is being fetched…")));
        album.relay.mail.holdsMedia = false;
        for (const auto &each : std::exchange(album.relay.mail.heldMedia, {}))
            each();
        QTRY_VERIFY(album.says(sheet, QStringLiteral("The picture is copied.")));
        shelf.want(other, {10, 10});
        QTRY_VERIFY(std::holds_alternative<NotAsked>(shelf.state(first)));
        album.relay.mail.media.erase(first);
        album.buttonIn(sheet, QStringLiteral("Save as…"))->click();
        QTRY_VERIFY(album.says(sheet, QStringLiteral("It was not saved. ")));
        album.buttonIn(sheet, QStringLiteral("Copy"))->click();
        QTRY_VERIFY(album.says(sheet, QStringLiteral("The picture was not copied. ")));
    }

    void whatBecameOfAPictureIsNotSaidOfAnother()
    {
        Album album;
        PictureShelf shelf(nullptr, 1); // has room for one
        shelf.setRelay(&album.relay);
        PictureDeeds deeds(shelf, &album.window, nullptr);
        MediumSubject first, other;
        first.id = {"MM1", 1, 0};
        first.name = QStringLiteral("Picture 1");
        other.id = {"MM1", 1, 1};
        other.name = QStringLiteral("Picture 2");
        album.relay.mail.media[first.id] = {album.bytes, "image/png"};
        album.relay.mail.media[other.id] = {album.bytes, "image/png"};
        album.window.show();
        deeds.look({first, other}, 0);
        auto *sheet = album.window.findChildren<PictureSheet *>().last();
        QTRY_VERIFY(album.buttonIn(sheet, QStringLiteral("Copy"))->isEnabled());
        shelf.want(other.id, {10, 10});
        QTRY_VERIFY(std::holds_alternative<NotAsked>(shelf.state(first.id)));
        album.relay.mail.holdsMedia = true;
        album.buttonIn(sheet, QStringLiteral("Copy"))->click();
        QTest::keyClick(sheet, Qt::Key_Right);
        album.relay.mail.holdsMedia = false;
        for (const auto &each : std::exchange(album.relay.mail.heldMedia, {}))
            each();
        QTRY_VERIFY(album.says(sheet, QStringLiteral("Picture 1: The picture is copied.")));
    }

    void aFileIsFetchedWhenItIsSaved()
    {
        Album album;
        album.open();
        MediumSlot *document = album.place(4);
        QVERIFY(album.says(document, QStringLiteral("A file (application/pdf)")));
        const auto isDocument = [](const client::MediumId &id) { return id.seq == 13; };
        const auto &fetched = album.relay.mail.fetchedMedia;
        QVERIFY(std::none_of(fetched.begin(), fetched.end(), isDocument));
        QSignalSpy said(album.page, &MessagesPage::told);
        album.relay.mail.silentMedia.clear();
        album.buttonIn(document, QStringLiteral("Save as…"))->click();
        QTRY_VERIFY(album.says(document, QStringLiteral("A file (application/pdf, 8 bytes)")));
        QVERIFY(album.saveTo(album.home.filePath(QStringLiteral("menu.pdf"))));
        QCOMPARE(album.suggested, QStringLiteral("16195550188-2026-11-25-1040-1.pdf"));
        QCOMPARE(said.size(), 1);
        QVERIFY(album.says(album.part<ConversationView>(), QStringLiteral("(not kept here)"))); // the other
    }

    void anotherRelayClosesThePicture()
    {
        Album album;
        album.open();
        album.tile(0)->click();
        QVERIFY(album.sheet()->isOpen());
        album.page->setRelay(nullptr);
        QVERIFY(!album.sheet()->isOpen());
    }
};

QTEST_MAIN(TextPicturesTest)
#include "TextPicturesTest.moc"
