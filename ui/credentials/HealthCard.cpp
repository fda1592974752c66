// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/HealthCard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {

HealthCard::HealthCard(QWidget *parent)
    : Card(tr("Health"), parent)
{
}

void HealthCard::show(const std::vector<HealthLine> &lines)
{
    rebuild([&] {
        const bool isInOrder = std::all_of(lines.begin(), lines.end(), [](const HealthLine &line) {
            return line.tone == format::Tone::Good;
        });
        const auto troubles = std::count_if(lines.begin(), lines.end(), [](const HealthLine &line) {
            return line.tone == format::Tone::Bad || line.tone == format::Tone::Care;
        });
        if (lines.empty()) {
            setNote({});
            body()->addWidget(
                glyphLine(format::Glyph::Info, format::Tone::Neutral,
                          tr("Nothing to judge yet: no account is stored and no relay has answered.")));
        } else if (troubles > 0)
            setNote(tr("%n thing(s) to look at", nullptr, static_cast<int>(troubles)), format::Tone::Care);
        else
            setNote(isInOrder ? tr("in order") : QString(), format::Tone::Good);
        for (const HealthLine &line : lines) {
            auto *row = new QHBoxLayout;
            row->addWidget(glyphLine(line.glyph, line.tone, line.words), 1);
            if (line.remedy != Remedy::None) {
                auto *button = new QPushButton(remedyWords(line.remedy));
                button->setProperty("quiet", true);
                connect(button, &QPushButton::clicked, this,
                        [this, remedy = line.remedy] { Q_EMIT remedyWanted(remedy); });
                row->addWidget(button, 0, Qt::AlignTop);
            }
            body()->addLayout(row);
        }
        body()->addStretch(1);
    });
}

} // namespace ringdown::credentials
