// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeedSheet.h"
#include "ui/numbers/NumbersPort.h"

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace ringdown::numbers_ui {

/// Looks for numbers that can be had, with their price, and buys one after its last four digits were typed.
class BuySheet : public credentials::DeedSheet {
    Q_OBJECT
public:
    explicit BuySheet(QWidget *window);

    /// For this business at first, if the plan has it; wanted: a number to look for, "" for none.
    void begin(const plan::Plan &plan, const TenantId &tenant, const std::string &wanted);
    void showOffers(const Offers &offers);
    /// What the chosen number is told as it is bought, shown before.
    void setReview(std::function<QString(const std::string &phone)> review)
    {
        m_reviewOf = std::move(review);
    }

Q_SIGNALS:
    void searchWanted(const ringdown::desk::OfferQuery &query);
    /// tenant: empty when it is for nobody yet; onFile: SIDs as in desk::Purchase.
    void buyWanted(const std::string &phone, const ringdown::TenantId &tenant,
                   const std::vector<std::string> &onFile);

protected:
    QSize wantedSize() const override { return {720, 720}; }
    void submit() override;

private:
    void build();
    void search();
    void allow();
    QString words(const desk::NumberOffer &offer) const;
    std::string chosen() const;              ///< "" when none is
    bool mustBeOnFile() const;               ///< an address, for the chosen one
    std::vector<std::string> onFile() const; ///< nothing while one of them is none
    QString notOnFile() const;               ///< the first word that names none
    QStringList onFileWords() const;

    QComboBox *m_country;
    QComboBox *m_kind;
    QLineEdit *m_area;
    QLineEdit *m_contains;
    QCheckBox *m_calls;
    QCheckBox *m_texts;
    QCheckBox *m_pictures;
    QPushButton *m_search;
    QListWidget *m_offers;
    shell::Caption *m_price;
    shell::Caption *m_review;
    std::function<QString(const std::string &phone)> m_reviewOf;
    QComboBox *m_business;
    QLineEdit *m_onFile;
    QWidget *m_onFileField = nullptr;
    shell::Caption *m_onFileTrouble;
    QLineEdit *m_typed;
    QString m_region = QStringLiteral("US"); ///< of what was searched
};

} // namespace ringdown::numbers_ui
