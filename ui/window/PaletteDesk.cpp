// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PaletteDesk.h"

#include "ui/draft/Draft.h"
#include "ui/link/Desk.h"
#include "ui/link/RelayPort.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/CommandPalette.h"

#include <iterator>

namespace ringdown::window {
namespace {

constexpr int mostFoundCalls = 8;

} // namespace

PaletteDesk::PaletteDesk(shell::CommandPalette &palette, const draft::Draft &draft,
                         const settings::SettingsPage &settings, const link::Desk &desk, OfferWays ways)
    : m_draft(draft)
    , m_settings(settings)
    , m_desk(desk)
    , m_ways(std::move(ways))
{
    palette.setOffers([this] { return offers(); });
    palette.setCallSearch([this](const QString &typed, const TakeCalls &take) { findCalls(typed, take); });
}

std::vector<shell::PaletteOffer> PaletteDesk::offers() const
{
    std::vector<shell::PaletteOffer> offers = planOffers(m_draft.plan(), m_ways);
    std::vector<shell::PaletteOffer> settings = settingOffers(m_settings.names(), m_ways);
    offers.insert(offers.end(), std::make_move_iterator(settings.begin()),
                  std::make_move_iterator(settings.end()));
    return offers;
}

void PaletteDesk::findCalls(const QString &typed, const TakeCalls &take) const
{
    if (!m_relay)
        return take(std::nullopt);
    client::CallQuery query;
    const QString digits = shell::digitsTyped(typed);
    query.q = (digits.isEmpty() ? typed : digits).toStdString();
    query.limit = mostFoundCalls;
    m_relay->calls(query, [take, names = m_desk.names(), now = m_now,
                           ways = m_ways](const client::ApiResult<client::CallPage> &page) {
        if (page)
            take(callOffers(page.value->calls, names, now, ways));
        else
            take(std::nullopt);
    });
}

} // namespace ringdown::window
