// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

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
    /// Gives a number to a business of the draft; false when it has it not afterwards.
    using IntoDraft = std::function<bool(const std::string &phone, const TenantId &tenant)>;

    NumberSheets(NumberBook &book, QWidget *area, QObject *parent = nullptr);

    void adopt(const numbers::Choice &choice);
    void restore(const std::string &phone);
    void renewBoats();
    /// wanted: a number to look for, "" for none; tenant: for whom, at first.
    void buy(const std::string &wanted, const TenantId &tenant);
    void release(const std::string &phone);
    /// What else names a number, in sentences: saved scenarios.
    void setOtherUses(std::function<QStringList(const std::string &phone)> uses)
    {
        m_otherUses = std::move(uses);
    }
    void setIntoDraft(IntoDraft give) { m_intoDraft = std::move(give); }

Q_SIGNALS:
    void said(const QString &sentence);    ///< what was done, for a toast
    void refused(const QString &sentence); ///< why not, for the page
    void changed();                        ///< at the carrier: look again

private:
    bool giveInDraft(const std::string &phone, const TenantId &tenant);
    void carryOut(const numbers::Review &review, const std::vector<numbers::SavedNumber> &restored);
    void takeResult(const desk::TakeOverResult &result, const std::vector<numbers::SavedNumber> &restored);
    void releaseNow(const numbers::NumberStanding &number);
    void wireBuying();
    void takePurchase(const std::string &phone, const TenantId &tenant,
                      const std::optional<NoAccount> &trouble);
    void tellNotBought(const QString &words);
    void tellBought(const std::string &phone, const TenantId &tenant);
    QString reviewPurchase(const std::string &phone);
    QString shown(const std::string &phone) const;
    QString whatIsLost(const std::string &phone) const;

    NumberBook &m_book;
    ReviewSheet *m_review;
    BuySheet *m_buy;
    credentials::TypedSheet *m_release;
    std::function<QStringList(const std::string &phone)> m_otherUses;
    IntoDraft m_intoDraft;
    numbers::FieldValues m_reviewed; ///< what the number chosen to be bought is told, as it was shown
};

/// Why the account did not do it, as a sentence. deed: "Nothing was changed."
QString noAccountWords(const QString &deed, const NoAccount &trouble);

} // namespace ringdown::numbers_ui
