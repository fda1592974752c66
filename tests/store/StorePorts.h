// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/store/Samples.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <memory>

namespace ringdown::test {

/// The ports of one of the two stores, which must not differ in anything here.
struct Ports {
    explicit Ports(bool isFake)
    {
        if (isFake) {
            fake = std::make_unique<FakeStore>();
            calls = fake.get();
            plans = fake.get();
            outbox = fake.get();
            access = fake.get();
        } else {
            real = std::make_unique<StoreInFolder>();
            calls = real->store.get();
            plans = real->store.get();
            outbox = real->store.get();
            access = real->store.get();
        }
    }
    std::unique_ptr<FakeStore> fake;
    std::unique_ptr<StoreInFolder> real;
    store::CallStore *calls = nullptr;
    store::PlanStore *plans = nullptr;
    store::Outbox *outbox = nullptr;
    store::AccessStore *access = nullptr;
};

/// The global data of a contract's test: SQLite holds it, and the fake that stands in for it elsewhere.
inline void addBothStores()
{
    QTest::addColumn<bool>("isFake");
    QTest::newRow("sqlite") << false;
    QTest::newRow("fake") << true;
}

} // namespace ringdown::test
