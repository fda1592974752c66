// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/CommandPalette.h"
#include "ui/window/PaletteOffers.h"

namespace ringdown::draft {
class Draft;
}
namespace ringdown::link {
class Desk;
class RelayPort;
} // namespace ringdown::link
namespace ringdown::settings {
class SettingsPage;
}

namespace ringdown::window {

/// Gives the palette what there is besides actions: the draft's places, the settings, calls of the relay's
/// log.
class PaletteDesk {
public:
    /// All but the ways must outlive this.
    PaletteDesk(shell::CommandPalette &palette, const draft::Draft &draft,
                const settings::SettingsPage &settings, const link::Desk &desk, OfferWays ways);

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void setNow(Instant now) { m_now = now; }

private:
    using TakeCalls = shell::CommandPalette::TakeCalls;

    std::vector<shell::PaletteOffer> offers() const;
    void findCalls(const QString &typed, const TakeCalls &take) const;

    const draft::Draft &m_draft;
    const settings::SettingsPage &m_settings;
    const link::Desk &m_desk;
    OfferWays m_ways;
    link::RelayPort *m_relay = nullptr;
    Instant m_now;
};

} // namespace ringdown::window
