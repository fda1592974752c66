// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/TestCalls.h"

#include "ui/drill/TestCallSheet.h"
#include "ui/link/Desk.h"

#include <utility>

namespace ringdown::window {

using drill::TestCallSheet;

TestCalls::TestCalls(link::Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_sheet(new TestCallSheet(window))
{
    connect(m_sheet, &TestCallSheet::startWanted, &desk, &link::Desk::startDrill);
    connect(m_sheet, &TestCallSheet::previewWanted, &desk, &link::Desk::previewLiveTest);
    connect(m_sheet, &TestCallSheet::openWanted, this, &TestCalls::openWanted);
    connect(&desk, &link::Desk::liveTestPreviewed, m_sheet, &TestCallSheet::showPreview);
    connect(&desk, &link::Desk::liveTestNotPreviewed, m_sheet, &TestCallSheet::showPreviewFailure);
    connect(&desk, &link::Desk::drillStarted, m_sheet, &TestCallSheet::showStarted);
    connect(&desk, &link::Desk::drillFailed, m_sheet, &TestCallSheet::showFailure);
}

void TestCalls::useStops(StoppedAt stops)
{
    m_sheet->useStops(std::move(stops));
}

void TestCalls::setNow(Instant now)
{
    m_now = now;
    m_sheet->setNow(now);
    m_sheet->setFreshness(m_relay ? m_relay->freshness() : link::Freshness());
}

void TestCalls::readNames()
{
    m_sheet->setNames(m_desk.names());
}

void TestCalls::takeCall(const CallSid &call)
{
    m_sheet->takeEvents(call, m_desk.book().events(call));
}

void TestCalls::begin(const TenantId &tenant, Instant deskNow)
{
    m_sheet->useOwnLegs(link::ownLegsOf(m_relay));
    m_sheet->begin(tenant, deskNow);
}

void TestCalls::ring(const TenantId &tenant, const ContactId &contact, Instant deskNow)
{
    m_sheet->useOwnLegs(link::ownLegsOf(m_relay));
    m_sheet->beginRinging(tenant, contact, deskNow);
}

void TestCalls::beginLike(const TenantId &tenant, const routing::WhatIfQuestion &question,
                          drill::TestKind kind)
{
    m_sheet->useOwnLegs(link::ownLegsOf(m_relay));
    m_sheet->beginLike(tenant, question, kind, m_now);
}

} // namespace ringdown::window
