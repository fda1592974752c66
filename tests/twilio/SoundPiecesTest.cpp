// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SoundPieces.h"
#include "core/carrier/Sound.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/RingTone.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

/// Frames that differ, so that a piece tells where it was cut: the last byte of each is its number.
std::string numberedMp3(int frames)
{
    std::string sound =
        carrier::silentMp3(frames * 36 / 1000 + 1).substr(0, static_cast<std::size_t>(frames) * 36);
    for (int i = 0; i < frames; ++i)
        sound[static_cast<std::size_t>(i) * 36 + 35] = static_cast<char>(i);
    return sound;
}

std::uint32_t number(const std::string &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

} // namespace

class SoundPiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anMp3IsCutBetweenFrames()
    {
        const auto sound = SoundPieces::read(numberedMp3(200)); // 7.2 s
        QVERIFY(sound.hasValue());
        QCOMPARE(sound->seconds(), 7);
        QCOMPARE(sound->ending(), std::string_view("mp3"));
        const std::string piece = sound->piece(1, 2);
        QCOMPARE(piece.size() % 36, std::size_t(0));
        QCOMPARE(static_cast<int>(piece[35]), 27); // 27.8 frames are a second
        QCOMPARE(piece.size() / 36, std::size_t(83 - 27));
    }

    void piecesBehindOneAnotherAreTheWhole()
    {
        const std::string bytes = numberedMp3(200);
        const auto sound = SoundPieces::read(bytes);
        std::string all;
        for (int second = 0; second < 7; ++second)
            all += sound->piece(second, 1);
        QVERIFY(bytes.starts_with(all));
        QVERIFY(all.size() > bytes.size() - 36 * 28);
    }

    void behindItsEndItBeginsAgain()
    {
        const auto sound = SoundPieces::read(numberedMp3(200));
        const std::string piece = sound->piece(6, 5);
        QCOMPARE(piece.size() / 36, std::size_t(305 - 166));
        QCOMPARE(static_cast<unsigned char>(piece[33 * 36 + 35]), static_cast<unsigned char>(199));
        QCOMPARE(static_cast<int>(piece[34 * 36 + 35]), 0);
    }

    void tagsAndTablesAreLeftOut()
    {
        const std::string tag = std::string("ID3\x03\x00\x00\x00\x00\x00\x14", 10) + std::string(20, '\xff');
        std::string table = carrier::silentMp3(1).substr(0, 36);
        table.replace(12, 4, "Xing");
        const auto sound = SoundPieces::read(tag + table + numberedMp3(100) + "TAG of the old kind");
        QVERIFY(sound.hasValue());
        QCOMPARE(static_cast<int>(sound->piece(0, 1)[35]), 0);
        QVERIFY(sound->piece(0, 1).find("Xing") == std::string::npos);
    }

    void aWaveFileIsCutAtSamplesAndIsWholeAgain()
    {
        const std::string wave = carrier::toneWave(3);
        const auto sound = SoundPieces::read(wave);
        QVERIFY(sound.hasValue());
        QCOMPARE(sound->seconds(), 3);
        QCOMPARE(sound->contentType(), std::string_view("audio/wav"));
        const std::string piece = sound->piece(1, 1);
        QCOMPARE(piece.size(), std::size_t(44 + 16'000));
        QCOMPARE(number(piece, 4), static_cast<std::uint32_t>(piece.size() - 8));
        QCOMPARE(number(piece, 40), std::uint32_t(16'000));
        QCOMPARE(piece.substr(44), wave.substr(44 + 16'000, 16'000));
        QCOMPARE(sound->piece(0, 3), wave);
    }

    void aWaveBeginsAgainWhereItEnds()
    {
        const std::string wave = carrier::toneWave(3);
        const auto sound = SoundPieces::read(wave);
        QVERIFY(sound.hasValue());
        const std::string samples = wave.substr(44);
        QCOMPARE(sound->piece(2, 8).substr(44),
                 samples.substr(32'000) + samples + samples + samples.substr(0, 16'000));
    }

    void aWaveWhosePiecesWouldBeTooLongIsRefused_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("rate") << 24 << QByteArray("\x01\xee\x02\x00", 4)
                              << QByteArray("it has 192001 samples a second, and 192000 are the most");
        QTest::newRow("ten million a second")
            << 24 << QByteArray("\x80\x96\x98\x00", 4) << QByteArray("it has 10000000 samples a second");
        QTest::newRow("block") << 32 << QByteArray("\x41\x00", 2)
                               << QByteArray("take 65 bytes, and 64 are the most");
        QTest::newRow("both") << 24 << QByteArray("\x00\xee\x02\x00\x00\x00\x00\x00\x40\x00", 10)
                              << QByteArray("ten seconds of it are longer than 8 MiB");
        QTest::newRow("format") << 16 << QByteArray("\x00\x20\x00\x00", 4)
                                << QByteArray("its fmt chunk takes 8196 bytes");
    }
    void aWaveWhosePiecesWouldBeTooLongIsRefused()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, why);
        std::string wave = carrier::toneWave(30);
        wave.replace(static_cast<std::size_t>(at), static_cast<std::size_t>(bytes.size()),
                     bytes.toStdString());
        const auto sound = SoundPieces::read(wave);
        QVERIFY(!sound.hasValue());
        QVERIFY2(sound.error().detail.find(why.toStdString()) != std::string::npos,
                 sound.error().detail.c_str());
    }

    void theRingToneIsSuchAFile()
    {
        const auto sound = SoundPieces::read(ringToneWav()); // u-law
        QVERIFY(sound.hasValue());
        QCOMPARE(sound->seconds(), ringToneSeconds);
        QVERIFY(SoundPieces::read(sound->piece(0, 2)).hasValue());
    }

    void whatIsNoSoundIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html><body>404</body></html>");
        QTest::newRow("RIFF alone") << QByteArray("RIFF");
        QTest::newRow("a wave without samples")
            << QByteArray::fromStdString(carrier::toneWave(1).substr(0, 44));
        QTest::newRow("less than a second") << QByteArray::fromStdString(numberedMp3(10));
        QTest::newRow("header bytes only") << QByteArray("\xff\xf3\x18", 3);
    }
    void whatIsNoSoundIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto sound = SoundPieces::read(bytes.toStdString());
        QVERIFY(!sound.hasValue());
        QVERIFY(sound.error().detail.starts_with("it is neither an mp3 nor a WAV file"));
    }

    void noBytesHurt()
    {
        std::uint32_t random = 7;
        for (int i = 0; i < 2000; ++i) {
            std::string bytes = i % 2 ? carrier::toneWave(1).substr(0, 400) : numberedMp3(30);
            for (int change = 0; change < 12; ++change) {
                random = random * 1'664'525U + 1'013'904'223U;
                bytes[random % bytes.size()] = static_cast<char>(random >> 24U);
            }
            if (const auto sound = SoundPieces::read(bytes))
                QVERIFY(!sound->piece(3, 5).empty());
        }
    }

    void theAddressOfAPieceTellsWhichItIs()
    {
        const std::string url = holdMusicUrl("https://relay.example.com", "0123abcd", 35, 5, "mp3");
        QCOMPARE(url, std::string("https://relay.example.com/twilio/music/0123abcd/35-5.mp3"));
        QCOMPARE(holdPieceOf(url), std::optional(HoldPiece{35, 5}));
        QCOMPARE(holdPieceOf("0-1.wav"), std::optional(HoldPiece{0, 1}));
        for (const char *wrong : {"", "5.mp3", "1-2", "a-2.mp3", "1-0.mp3", "1-11.mp3", "-1-2.mp3",
                                  "99999999999-2.mp3", "https://relay.example.com/twilio/ringing.wav"})
            QVERIFY2(!holdPieceOf(wrong), wrong);
    }
};

QTEST_APPLESS_MAIN(SoundPiecesTest)
#include "SoundPiecesTest.moc"
