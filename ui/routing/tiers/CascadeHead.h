// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/tiers/CascadeTimes.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace ringdown::shell {
class Caption;
class NumberField;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

/// Which cascade of a business is shown, how long it lasts, and how long its callers wait at most.
class CascadeHead : public QWidget {
    Q_OBJECT
public:
    explicit CascadeHead(QWidget *parent = nullptr);

    /// times: of the cascade; nothing where all tiers are listed.
    void show(const plan::Tenant &tenant, const CascadePlace &place,
              const std::optional<CascadeTimes> &times);
    void focusLongestWait();

Q_SIGNALS:
    void placeChosen(const ringdown::routing_ui::CascadePlace &place);
    void longestWaitChanged(int seconds);
    void longestWaitEnded(); ///< its steps are merged until then

private:
    void showPlaces(const plan::Tenant &tenant, const CascadePlace &place);
    void showLead(const plan::Tenant &tenant, const CascadePlace &place);
    void showTimes(const std::optional<CascadeTimes> &times);

    std::vector<RingPlace> m_ringPlaces;
    QComboBox *m_places;
    shell::Caption *m_lead;
    shell::Caption *m_total;
    shell::NumberField *m_longestWait;
};

} // namespace ringdown::routing_ui
