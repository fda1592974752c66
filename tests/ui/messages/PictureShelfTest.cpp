// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureShelf.h"
#include "tests/ui/support/FakeRelay.h"

#include <QBuffer>
#include <QImageReader>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace ringdown;
using namespace ringdown::messages;

namespace {

constexpr QSize small(100, 100);

QByteArray file(const QSize &size, const char *format, QImage::Format kind = QImage::Format_RGB32)
{
    QImage image(size, kind);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Written with more memory than it may be read with.
QByteArray deepFile(const QSize &size, QImage::Format kind)
{
    const int allowed = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(0);
    const QByteArray bytes = file(size, "png", kind);
    QImageReader::setAllocationLimit(allowed);
    return bytes;
}

client::MediumId idOf(int text, int index = 0)
{
    return {"MM" + std::to_string(text), text, index};
}

struct Desk {
    explicit Desk(qsizetype most = PictureShelf::usualMost)
        : shelf(nullptr, most)
    {
        shelf.setRelay(&relay);
    }
    void put(int text, const QByteArray &bytes)
    {
        relay.mail.media[idOf(text)] = {bytes, QByteArrayLiteral("image/png")};
    }
    template <typename State>
    bool is(int text)
    {
        return std::holds_alternative<State>(shelf.state(idOf(text)));
    }
    const std::vector<client::MediumId> &fetched() const { return relay.mail.fetchedMedia; }
    void answer()
    {
        for (const auto &each : std::exchange(relay.mail.heldMedia, {}))
            each();
    }

    tests::FakeRelay relay;
    PictureShelf shelf;
};

} // namespace

/// Pictures of texts: fetched once, read safely, kept within bounds.
class PictureShelfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAPictureIsReadSmall_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << file({400, 300}, "png");
        QTest::newRow("jpeg") << file({400, 300}, "jpg");
    }
    void whatIsAPictureIsReadSmall()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodePicture(bytes, small);
        const auto *picture = std::get_if<DecodedPicture>(&read);
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(100, 75));
        QCOMPARE(picture->whole, QSize(400, 300));
        const auto whole = decodePicture(bytes, {4000, 4000});
        QCOMPARE(std::get<DecodedPicture>(whole).image.size(), QSize(400, 300)); // never larger than it is
    }

    /// Qt would need twice the memory for 16 bits in each channel.
    void aPictureOfManyBitsIsReadWithinTheSameMemory_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("colours") << static_cast<int>(QImage::Format_RGBX64);
        QTest::newRow("colours, with what is seen through") << static_cast<int>(QImage::Format_RGBA64);
    }
    void aPictureOfManyBitsIsReadWithinTheSameMemory()
    {
        QFETCH(int, kind);
        PictureShelf shelf(nullptr); // sets the bounds of memory
        const QByteArray bytes = deepFile({8400, 2000}, static_cast<QImage::Format>(kind));
        const auto read = decodePicture(bytes, small);
        const auto *picture = std::get_if<DecodedPicture>(&read);
        QVERIFY(picture);
        QCOMPARE(picture->whole, QSize(8400, 2000));
        QCOMPARE(picture->image.size(), QSize(100, 23));
        QCOMPARE(picture->image.pixelColor(50, 12).rgb(), QColor(Qt::darkCyan).rgb());
        QCOMPARE(std::get<Unshown>(decodePicture(bytes.left(2000), small)), Unshown::Broken);
    }

    void aPhotoStandsAsTheCameraWasHeld()
    {
        QByteArray bytes = file({400, 200}, "jpg");
        bytes.insert(2, QByteArray("\xff\xe1\x00\x22"
                                   "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                                   36)); // turned by 90 degrees
        const auto read = decodePicture(bytes, {100, 300});
        const auto *picture = std::get_if<DecodedPicture>(&read);
        QVERIFY(picture);
        QCOMPARE(picture->whole, QSize(200, 400));
        QCOMPARE(picture->image.size(), QSize(100, 200));
    }

    void aStrangersBytesAreNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const QByteArray &bytes, Unshown why) {
            QTest::newRow(name) << bytes << static_cast<int>(why);
        };
        row("nothing", {}, Unshown::NoPicture);
        row("a drawing with a script",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
            Unshown::NoPicture);
        row("a document", "%PDF-1.7", Unshown::NoPicture);
        row("a bitmap, which nobody sends", file({8, 8}, "bmp"), Unshown::NoPicture);
        row("only the beginning", file({400, 300}, "png").left(40), Unshown::Broken);
        row("a head and no body", QByteArrayLiteral("\xff\xd8\xff\xe0"), Unshown::Broken);
        row("a drawing behind the head of a film", QByteArrayLiteral("GIF89a<svg xmlns='x'/>"),
            Unshown::Broken);
        row("more dots than there is memory for", file({15'000, 15'000}, "png", QImage::Format_Mono),
            Unshown::TooLarge);
        row("a side beyond all measure", file({17'000, 1}, "png"), Unshown::TooLarge);
        row("more bytes than a relay fetches", file({8, 8}, "png") + QByteArray(mostPictureBytes, 'x'),
            Unshown::TooLarge);
    }
    void aStrangersBytesAreNotTrusted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, why);
        const auto read = decodePicture(bytes, small);
        QVERIFY(std::holds_alternative<Unshown>(read));
        QCOMPARE(static_cast<int>(std::get<Unshown>(read)), why);
    }

    void aPictureIsAskedForOnce()
    {
        Desk desk;
        desk.put(1, file({400, 300}, "png"));
        QSignalSpy changes(&desk.shelf, &PictureShelf::changed);
        desk.shelf.want(idOf(1), small);
        desk.shelf.want(idOf(1), small);
        QVERIFY(desk.is<Asked>(1));
        QTRY_VERIFY(desk.is<Shown>(1));
        desk.shelf.want(idOf(1), small);
        QCOMPARE(desk.fetched().size(), std::size_t(1));
        QCOMPARE(changes.size(), 2); // asked, shown
        const Shown shown = std::get<Shown>(desk.shelf.state(idOf(1)));
        QCOMPARE(shown.whole, QSize(400, 300));
        QCOMPARE(shown.image.size(), QSize(100, 75));
        desk.shelf.want(idOf(1), {200, 200}); // on a screen of twice the dots
        const auto width = [&] { return std::get<Shown>(desk.shelf.state(idOf(1))).image.width(); };
        QTRY_COMPARE(width(), 200);
        QCOMPARE(desk.fetched().size(), std::size_t(1));
    }

    void twoAreUnderWayAtOnceAndWhatWasWantedLastComesFirst()
    {
        Desk desk;
        desk.relay.mail.holdsMedia = true;
        for (int text = 1; text <= 5; ++text) {
            desk.put(text, file({4, 4}, "png"));
            desk.shelf.want(idOf(text), small);
        }
        QCOMPARE(desk.fetched(), (std::vector{idOf(1), idOf(2)}));
        desk.answer();
        QTRY_COMPARE(desk.fetched().size(), std::size_t(4));
        QCOMPARE(desk.fetched()[2], idOf(5));
        QCOMPARE(desk.fetched()[3], idOf(4));
        desk.shelf.dropWaiting(); // another caller is looked at
        QVERIFY(desk.is<NotAsked>(3));
        desk.answer();
        QTRY_VERIFY(desk.is<Shown>(4) && desk.is<Shown>(5));
        QCOMPARE(desk.fetched().size(), std::size_t(4));
    }

    void whatFailedIsAskedForAgainWhenSomebodyWantsToOrTheRelayIsBack()
    {
        Desk desk;
        desk.shelf.want(idOf(1), small); // gone at the carrier
        QVERIFY(desk.is<client::ApiFailure>(1));
        QCOMPARE(std::get<client::ApiFailure>(desk.shelf.state(idOf(1))).status, 404);
        desk.shelf.want(idOf(1), small);
        QCOMPARE(desk.fetched().size(), std::size_t(1)); // not by itself
        Q_EMIT desk.relay.connected(1);
        QVERIFY(desk.is<client::ApiFailure>(1));
        desk.put(1, file({4, 4}, "png"));
        desk.shelf.retry(idOf(1), small);
        QTRY_VERIFY(desk.is<Shown>(1));
        desk.relay.mail.mediumFailure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};
        desk.put(2, file({4, 4}, "png"));
        desk.shelf.want(idOf(2), small);
        QVERIFY(desk.is<client::ApiFailure>(2));
        desk.relay.mail.mediumFailure.reset();
        Q_EMIT desk.relay.connected(1);
        QVERIFY(desk.is<NotAsked>(2)); // it is asked for when it is seen
    }

    void itsBytesComeFromHereOrFromTheRelay()
    {
        Desk desk;
        const QByteArray bytes = file({40, 30}, "png");
        desk.put(1, bytes);
        desk.put(2, "%PDF-1.7");
        std::vector<QByteArray> got;
        const auto take = [&](const client::ApiResult<client::Medium> &answer) {
            got.push_back(answer ? answer.value->bytes : QByteArray("failed"));
        };
        desk.shelf.fetch(idOf(1), take);
        desk.shelf.fetch(idOf(1), take);
        QTRY_COMPARE(got.size(), std::size_t(2));
        desk.shelf.fetch(idOf(1), take);
        QCOMPARE(got, (std::vector<QByteArray>{bytes, bytes, bytes}));
        QCOMPARE(desk.fetched().size(), std::size_t(1));
        desk.shelf.fetch(idOf(2), take);
        QTRY_COMPARE(got.size(), std::size_t(4));
        QVERIFY(desk.is<KeptFile>(2));
        desk.shelf.fetch(idOf(3), take);
        QCOMPARE(got.back(), QByteArray("failed"));
    }

    void whatWasUsedLongestAgoMakesRoom()
    {
        const QByteArray bytes = file({400, 400}, "png");
        Desk desk(3 * (bytes.size() + 100 * 100 * 4) + 10);
        for (int text = 1; text <= 3; ++text) {
            desk.put(text, bytes);
            desk.shelf.want(idOf(text), small);
            QTRY_VERIFY(desk.is<Shown>(text));
        }
        desk.shelf.want(idOf(1), small); // somebody looks at it again
        desk.put(4, bytes);
        desk.shelf.want(idOf(4), small);
        QTRY_VERIFY(desk.is<Shown>(4));
        QVERIFY(desk.is<Shown>(1) && desk.is<NotAsked>(2) && desk.is<Shown>(3));
        desk.shelf.want(idOf(2), small);
        QTRY_VERIFY(desk.is<Shown>(2));
        QCOMPARE(desk.fetched().size(), std::size_t(5));
    }

    void anotherRelayHasOtherPictures()
    {
        Desk desk;
        desk.relay.mail.holdsMedia = true;
        desk.put(1, file({4, 4}, "png"));
        desk.shelf.want(idOf(1), small);
        tests::FakeRelay other;
        desk.shelf.setRelay(&other);
        QVERIFY(desk.is<NotAsked>(1));
        desk.answer(); // too late
        QTest::qWait(20);
        QVERIFY(desk.is<NotAsked>(1));
        desk.shelf.setRelay(nullptr);
        desk.shelf.want(idOf(1), small);
        QVERIFY(other.mail.fetchedMedia.empty());
    }
};

QTEST_MAIN(PictureShelfTest)
#include "PictureShelfTest.moc"
