// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Health.h"

namespace ringdown::credentials {

/// Whether the credentials are in order, each trouble with the button that ends it.
class HealthCard : public Card {
    Q_OBJECT
public:
    explicit HealthCard(QWidget *parent = nullptr);

    void show(const std::vector<HealthLine> &lines);

Q_SIGNALS:
    void remedyWanted(ringdown::credentials::Remedy remedy);
};

} // namespace ringdown::credentials
