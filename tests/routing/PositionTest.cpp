// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Position.h"

#include <QTest>

#include <limits>
#include <random>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

std::string randomId(std::mt19937 &random)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    std::string id(1, letters[random() % 26]);
    const std::size_t more = random() % 32;
    for (std::size_t i = 0; i < more; ++i)
        id += letters[random() % letters.size()];
    return id;
}

/// Small, large and extreme values alike.
template <typename Number>
Number randomNumber(std::mt19937 &random, Number least)
{
    const std::uint64_t wide = (std::uint64_t{random()} << 32) | random();
    const auto any =
        static_cast<Number>(wide & static_cast<std::uint64_t>(std::numeric_limits<Number>::max()));
    switch (random() % 4) {
    case 0:
        return least;
    case 1:
        return std::max(least, static_cast<Number>(any % 10));
    case 2:
        return std::numeric_limits<Number>::max();
    default:
        return std::max(least, any);
    }
}

Position randomPosition(std::mt19937 &random)
{
    Position position;
    position.tenant = TenantId(randomId(random));
    position.revision = randomNumber<std::int64_t>(random, 1);
    position.route = RouteId(randomId(random));
    position.step = randomNumber<int>(random, 0);
    position.tier = randomNumber<int>(random, 0);
    position.contact = randomNumber<int>(random, 0);
    position.attempt = randomNumber<int>(random, 0);
    position.hop = randomNumber<int>(random, 0);
    position.firstRing = randomNumber<std::int64_t>(random, 0);
    return position;
}

std::string mutate(std::string path, std::mt19937 &random)
{
    constexpr std::string_view bytes = "0123456789/.-+ aZz%?#\n";
    const std::size_t at = random() % path.size();
    switch (random() % 4) {
    case 0:
        path[at] = bytes[random() % bytes.size()];
        break;
    case 1:
        path.insert(at, 1, bytes[random() % bytes.size()]);
        break;
    case 2:
        path.erase(at, 1);
        break;
    default:
        path[at] = static_cast<char>(random());
        break;
    }
    return path;
}

} // namespace

class PositionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPositionIsWrittenInTheOrderOfTheContract();
    void everyPositionComesBackFromItsPath();
    void everyAcceptedPathIsWrittenBackAsTheSameBytes();
    void everythingElseIsNothing_data();
    void everythingElseIsNothing();
    void thePathsAtTheEdgeAreAccepted_data();
    void thePathsAtTheEdgeAreAccepted();
};

void PositionTest::aPositionIsWrittenInTheOrderOfTheContract()
{
    const Position position{TenantId("qdn"), 41, RouteId("sales"), 7, 1, 2, 3, 9, 1769450000};
    QCOMPARE(toPath(position), std::string("qdn/41/sales/7/1.2.3/9/1769450000"));
    QVERIFY(positionFromPath("qdn/41/sales/7/1.2.3/9/1769450000") == position);
}

void PositionTest::everyPositionComesBackFromItsPath()
{
    std::mt19937 random(20261126);
    for (int i = 0; i < 20'000; ++i) {
        const Position position = randomPosition(random);
        const std::string path = toPath(position);
        QVERIFY2(positionFromPath(path) == position, path.c_str());
    }
}

void PositionTest::everyAcceptedPathIsWrittenBackAsTheSameBytes()
{
    std::mt19937 random(1769450000);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 200'000; ++i) {
        const std::string path = mutate(toPath(randomPosition(random)), random);
        const auto position = positionFromPath(path);
        if (position)
            QCOMPARE(toPath(*position), path);
        ++(position ? accepted : refused);
    }
    QVERIFY(accepted > 10'000);
    QVERIFY(refused > 10'000);
}

void PositionTest::everythingElseIsNothing_data()
{
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &path) { QTest::newRow(name) << path; };
    row("nothing", "");
    row("a part missing", "qdn/41/sales/0/0.0.0/3");
    row("a part too many", "qdn/41/sales/0/0.0.0/3/0/0");
    row("slash at the end", "qdn/41/sales/0/0.0.0/3/0/");
    row("slash in front", "/qdn/41/sales/0/0.0.0/3/0");
    row("empty tenant", "/41/sales/0/0.0.0/3/0");
    row("empty revision", "qdn//sales/0/0.0.0/3/0");
    row("empty last part", "qdn/41/sales/0/0.0.0/3/");
    row("empty tier", "qdn/41/sales/0/.0.0/3/0");
    row("two numbers in SUB", "qdn/41/sales/0/0.0/3/0");
    row("four numbers in SUB", "qdn/41/sales/0/0.0.0.0/3/0");
    row("revision 0", "qdn/0/sales/0/0.0.0/3/0");
    row("leading zero in the revision", "qdn/041/sales/0/0.0.0/3/0");
    row("leading zero in the step", "qdn/41/sales/00/0.0.0/3/0");
    row("leading zero in SUB", "qdn/41/sales/0/0.01.0/3/0");
    row("leading zero in the last part", "qdn/41/sales/0/0.0.0/3/00");
    row("minus", "qdn/41/sales/-1/0.0.0/3/0");
    row("plus", "qdn/41/sales/+1/0.0.0/3/0");
    row("minus zero", "qdn/41/sales/0/0.0.0/3/-0");
    row("blank", "qdn/41/sales/0/0.0.0/3/ 0");
    row("blank behind", "qdn/41/sales/0/0.0.0/3/0 ");
    row("newline behind", "qdn/41/sales/0/0.0.0/3/0\n");
    row("zero byte behind", QByteArray("qdn/41/sales/0/0.0.0/3/0\0", 25));
    row("hexadecimal", "qdn/41/sales/0/0.0.0/0x3/0");
    row("letters behind the number", "qdn/41/sales/0/0.0.0/3/12x");
    row("query", "qdn/41/sales/0/0.0.0/3/0?a=b");
    row("upper case tenant", "Qdn/41/sales/0/0.0.0/3/0");
    row("tenant begins with a digit", "1qdn/41/sales/0/0.0.0/3/0");
    row("tenant begins with a dash", "-qdn/41/sales/0/0.0.0/3/0");
    row("percent escape", "q%64n/41/sales/0/0.0.0/3/0");
    row("dots for a route", "qdn/41/../0/0.0.0/3/0");
    row("not ASCII", "qdn/41/s\xc3\xa4les/0/0.0.0/3/0");
    row("tenant of 33 letters", QByteArray(33, 'a') + "/41/sales/0/0.0.0/3/0");
    row("route of 33 letters", "qdn/41/" + QByteArray(33, 'a') + "/0/0.0.0/3/0");
    row("step past 32 bits", "qdn/41/sales/2147483648/0.0.0/3/0");
    row("revision past 64 bits", "qdn/9223372036854775808/sales/0/0.0.0/3/0");
    row("last part past 64 bits", "qdn/41/sales/0/0.0.0/3/99999999999999999999");
}

void PositionTest::everythingElseIsNothing()
{
    QFETCH(QByteArray, path);
    QVERIFY(!positionFromPath(std::string_view(path.constData(), static_cast<std::size_t>(path.size()))));
}

void PositionTest::thePathsAtTheEdgeAreAccepted_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("shortest") << QByteArray("q/1/s/0/0.0.0/0/0");
    QTest::newRow("ids of 32 letters") << QByteArray(32, 'a') + "/41/" + QByteArray(32, 'z') + "/0/0.0.0/3/0";
    QTest::newRow("ids with digits and dashes") << QByteArray("q-1-/41/s9-a/0/0.0.0/3/0");
    QTest::newRow("largest numbers") << QByteArray(
        "qdn/9223372036854775807/sales/2147483647/2147483647.2147483647.2147483647/2147483647/"
        "9223372036854775807");
}

void PositionTest::thePathsAtTheEdgeAreAccepted()
{
    QFETCH(QByteArray, path);
    const auto position = positionFromPath(path.toStdString());
    QVERIFY(position);
    QCOMPARE(QByteArray::fromStdString(toPath(*position)), path);
}

QTEST_APPLESS_MAIN(PositionTest)
#include "PositionTest.moc"
