// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextMemory.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QTest>

using namespace ringdown;

namespace {

const std::string business = "+16195550100";

} // namespace

/// What a relay that starts reads of a long log of texts.
class TextMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As if every text had been taken in its order, with no more of them kept than the book itself keeps.
    void whatIsGleanedOfALongLogIsWhatTheBookKnows()
    {
        test::FakeStore log;
        test::HandExecutor executor;
        store::Record record;
        for (int i = 0; i < 15'000; ++i) {
            Event event;
            event.at = executor.now();
            event.tenant = TenantId("qdn");
            event.kind = i % 10 == 0  ? EventKind::MessageReceived
                         : i % 10 < 3 ? EventKind::MessageSent
                                      : EventKind::TextDelivered;
            event.text = "SM" + std::to_string(i);
            event.from = "+1202555" + std::to_string(1000 + i % 37);
            event.to = business;
            if (event.kind == EventKind::MessageReceived)
                event.contacts = i % 20 == 0 ? std::vector{ContactId("captain"), ContactId("office")}
                                             : std::vector{ContactId("office")};
            if (event.kind == EventKind::MessageSent)
                event.contact = ContactId("captain");
            record.events.push_back(std::move(event));
        }
        routing::TextBook all;
        for (const Event &event : record.events)
            all.apply(event);
        log.append(store::Record(record), {});
        const auto recalled = relay::recallTexts(log, executor.now());
        QVERIFY(recalled && recalled->isWhole);
        for (const char *contact : {"captain", "office"})
            QCOMPARE(recalled->book.conversations(TenantId("qdn"), business, ContactId(contact)),
                     all.conversations(TenantId("qdn"), business, ContactId(contact)));
        for (const Event &event : record.events) {
            QCOMPARE(recalled->book.isDelivered(event.text), all.isDelivered(event.text));
            QCOMPARE(recalled->book.writerOf(event.text), all.writerOf(event.text));
        }
    }

    void aLongReadingEndsWithTheRelay()
    {
        test::FakeStore log;
        test::HandExecutor executor;
        store::Record record;
        Event text;
        text.kind = EventKind::MessageReceived;
        text.at = executor.now();
        text.tenant = TenantId("qdn");
        record.events.assign(5'101, text);
        log.append(std::move(record), {});
        int pages = 0;
        const auto recalled =
            relay::recallTexts(log, executor.now(), relay::Reach::Whole, [&] { return ++pages > 3; });
        QVERIFY(!recalled && recalled.error().code == ErrorCode::Unavailable);
        QCOMPARE(pages, 4); // of eleven
    }
};

QTEST_GUILESS_MAIN(TextMemoryTest)
#include "TextMemoryTest.moc"
