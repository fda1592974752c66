// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Secret.h"

#include <QTest>

#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <malloc.h>

using namespace ringdown;

namespace {

constexpr std::string_view needle = "obviously-fake-needle";
bool isWatching = false;
int blocksWithNeedle = 0;

void watchFreed(void *block)
{
    if (!isWatching || !block)
        return;
    const std::string_view bytes(static_cast<const char *>(block), ::malloc_usable_size(block));
    if (bytes.find(needle) != std::string_view::npos)
        ++blocksWithNeedle;
}

} // namespace

// Every block of this program that is freed is looked at before it goes.
void *operator new(std::size_t size)
{
    if (void *block = std::calloc(1, size))
        return block;
    throw std::bad_alloc();
}
void operator delete(void *block) noexcept
{
    watchFreed(block);
    std::free(block);
}
void operator delete(void *block, std::size_t) noexcept
{
    operator delete(block);
}

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        blocksWithNeedle = 0;
        isWatching = true;
    }
    void cleanup() { isWatching = false; }

    void aPlainStringIsSeen() // or the tests below could not fail
    {
        auto text = std::make_unique<std::string>(needle);
        text.reset();
        QVERIFY(blocksWithNeedle > 0);
    }

    void itsBytesAreScrubbed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("long") << QByteArray(needle.data(), qsizetype(needle.size())).repeated(20);
        QTest::newRow("one") << QByteArray(needle.data(), qsizetype(needle.size()));
    }
    void itsBytesAreScrubbed()
    {
        QFETCH(QByteArray, bytes);
        {
            std::vector<Secret> kept;
            Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            const Secret copy = secret;
            kept.push_back(secret);
            kept.push_back(std::move(secret)); // the vector grows: they are moved
            secret = copy;
            secret = Secret("another");
            std::optional<Secret> maybe = copy;
            maybe.reset();
            QCOMPARE(kept.front().reveal(), copy.reveal());
        }
        QCOMPARE(blocksWithNeedle, 0);
    }

    void whatWasMovedFromIsEmpty()
    {
        Secret secret(needle);
        const Secret taken = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QCOMPARE(taken.size(), needle.size());
    }

    void onlyTheSameBytesMatch()
    {
        const Secret secret(needle);
        QVERIFY(secret.matches(needle));
        QVERIFY(!secret.matches({}));
        QVERIFY(!secret.matches(needle.substr(1)));
        std::string longer(needle);
        longer.push_back('\0');
        QVERIFY(!secret.matches(longer));
        std::string other(needle);
        other.back() ^= 1;
        QVERIFY(!secret.matches(other));
        QVERIFY(Secret().matches({}));
        QVERIFY(equalsInConstantTime("", ""));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
