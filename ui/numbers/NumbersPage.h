// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/DriftWords.h"
#include "ui/numbers/NumberBook.h"
#include "ui/numbers/NumbersEmptiness.h"
#include "ui/shell/Page.h"

#include <functional>
#include <set>

class QPushButton;
class QStackedWidget;

namespace ringdown::shell {
class Banner;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::numbers_ui {

class BoatCard;
class BookAge;
class NumberPane;
class NumberSheets;
class NumbersModel;
class NumbersNotice;
class NumbersSplit;
class NumbersTable;

/// The account's numbers: where their calls go, against where the plan needs them to go.
class NumbersPage : public shell::Page {
    Q_OBJECT
public:
    /// area: what the sheets stand over.
    explicit NumbersPage(QWidget &area);

    /// It outlives the page. Nothing is asked before the page is shown.
    void setPort(NumbersPort *port);
    /// In a demo nothing is sent: there is no account to ask.
    void setDemo(bool isDemo);
    /// Whose relay is followed: what is said of its public URL leads to where it is set.
    void setRelayOf(format::RelayOf whose);
    void adoptAll();
    void buy(const std::string &wanted = {});
    void checkAgain();
    /// What else names a number, in sentences: saved scenarios.
    void setOtherUses(std::function<QStringList(const std::string &phone)> uses);
    /// Gives a number that was bought to its business in the draft; false when it has it not afterwards.
    void setIntoDraft(std::function<bool(const std::string &phone, const TenantId &tenant)> give);
    const NumberBook &book() const { return *m_book; }
    /// Once the numbers are known.
    void choose(const std::string &phone);
    /// False when there is none whose numbers could ever stand here: then choose() leads nowhere.
    bool hasAccount() const;

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override { checkAgain(); }
    bool needsRelay() const override { return false; }
    bool hasDetail() const override { return true; }
    void toggleDetail() override;
    void openCurrent() override;
    QWidget *mainTable() override;
    QWidget *detailPane() override;

Q_SIGNALS:
    void credentialsWanted();
    void planWanted(const std::string &phone); ///< it was to be chosen, and is not in the account
    void said(const QString &sentence);
    void hostFieldWanted(); ///< the public address of this desk's own relay

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void lay();
    void wire();
    void showBook();
    void showNotice();
    void pressNotice();
    void repair(const std::string &phone);
    numbers::Choice shownNumbers() const;
    std::string boughtToAdopt() const; ///< "" for none
    void chooseFirst();
    void chooseWanted();
    void pressEmpty(int button);
    void showMenu(const QPoint &at);
    std::string chosen() const; ///< "" when none is

    NumberBook *m_book;
    NumberSheets *m_sheets;
    NumbersModel *m_model;
    Instant m_now;
    TenantId m_tenant;
    std::string m_wanted;           ///< to be chosen once it is there
    std::string m_shownAnyway;      ///< of another business than the one that is shown
    std::set<std::string> m_bought; ///< here, for a plan that did not name them yet
    format::RelayOf m_relayOf = format::RelayOf::Elsewhere;
    bool m_isDemo = false;
    bool m_isDetailWanted = true;
    std::vector<Emptiness::Way> m_ways; ///< of the buttons of m_empty
    shell::Banner *m_trouble;
    NumbersNotice *m_notice;
    BookAge *m_age;
    QPushButton *m_check;
    QPushButton *m_search;
    QPushButton *m_adopt;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    NumbersTable *m_table;
    NumberPane *m_pane;
    BoatCard *m_boats;
    NumbersSplit *m_split;
};

} // namespace ringdown::numbers_ui
