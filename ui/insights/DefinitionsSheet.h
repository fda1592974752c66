// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

#include <QStringList>

#include <vector>

namespace ringdown::insights {

struct Definition {
    QString term;
    QString meaning;
};

/// What each number and chart counts.
std::vector<Definition> definitions();

/// The definitions, behind the "?" of the page.
class DefinitionsSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit DefinitionsSheet(QWidget *window);

protected:
    QSize wantedSize() const override { return {720, 620}; }
    void submit() override { close(); }
};

} // namespace ringdown::insights
