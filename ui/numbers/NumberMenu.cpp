// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumberMenu.h"

#include "ui/numbers/NumberBook.h"
#include "ui/numbers/NumberSheets.h"

#include <QMenu>

#include <functional>

namespace ringdown::numbers_ui {

void NumberMenu::fill(QMenu &menu, const std::string &phone, Deeds deeds) const
{
    const numbers::NumberStanding *number = m_book.find(phone);
    if (!number)
        return;
    const bool isAllowed = deeds == Deeds::Allowed;
    const bool isOurs = !number->sid.empty();
    const auto add = [&](const QString &words, bool isPossible, const std::function<void()> &deed) {
        menu.addAction(words, &m_sheets, deed)->setEnabled(isPossible && isAllowed);
    };
    NumberSheets &sheets = m_sheets;
    add(tr("Adopt…"), m_book.canAdopt(*number), [&sheets, phone] { sheets.adopt({{phone}, {}}); });
    add(tr("Put back…"), isOurs && !m_book.savedOf(phone).empty(),
        [&sheets, phone] { sheets.restore(phone); });
    menu.addSeparator();
    add(tr("Release…"), isOurs, [&sheets, phone] { sheets.release(phone); });
}

} // namespace ringdown::numbers_ui
