// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

#include <QObject>

namespace ringdown::credentials {
class TypedSheet;
}

namespace ringdown::numbers_ui {

class BuySheet;
class ReviewSheet;

/// What can be done with the numbers, each deed behind the sheet that shows it first.
class NumberSheets : public QObject {
    Q_OBJECT
public:
    NumberSheets(NumberBook &book, QWidget *area, QObject *parent = nullptr);

    void adopt(const numbers::Choice &choice);
    void restore(const std::string &phone);
    void renewBoats();
    void buy();
    void release(const std::string &phone);

Q_SIGNALS:
    void said(const QString &sentence);    ///< what was done, for a toast
    void refused(const QString &sentence); ///< why not, for the page
    void changed();                        ///< at the carrier: look again

private:
    void carryOut(const numbers::Review &review, const std::vector<numbers::SavedNumber> &restored);
    void takeResult(const desk::TakeOverResult &result, const std::vector<numbers::SavedNumber> &restored);
    void releaseNow(const numbers::NumberStanding &number);
    void wireBuying();

    NumberBook &m_book;
    ReviewSheet *m_review;
    BuySheet *m_buy;
    credentials::TypedSheet *m_release;
};

/// Why the account did not do it, as a sentence. deed: "Nothing was changed."
QString noAccountWords(const QString &deed, const NoAccount &trouble);

} // namespace ringdown::numbers_ui
