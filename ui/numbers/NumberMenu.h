// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <string>

class QMenu;

namespace ringdown::numbers_ui {

class NumberBook;
class NumberSheets;

/// What one can do with a number of the account.
class NumberMenu {
    Q_DECLARE_TR_FUNCTIONS(NumberMenu)
public:
    enum class Deeds { Allowed, Shown }; ///< a viewer sees them grey

    NumberMenu(const NumberBook &book, NumberSheets &sheets)
        : m_book(book)
        , m_sheets(sheets)
    {
    }

    /// Nothing is added for a number that the book does not have.
    void fill(QMenu &menu, const std::string &phone, Deeds deeds) const;

private:
    const NumberBook &m_book;
    NumberSheets &m_sheets; ///< outlives the menu
};

} // namespace ringdown::numbers_ui
