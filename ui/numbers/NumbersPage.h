// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"
#include "ui/numbers/NumbersEmptiness.h"
#include "ui/shell/Page.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ringdown::shell {
class Banner;
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::numbers_ui {

class BoatCard;
class NumberPane;
class NumberSheets;
class NumbersModel;

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
    void adoptAll();
    void buy();
    void checkAgain();
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
    void toggleDetail() override;
    QWidget *mainTable() override;
    QWidget *detailPane() override;

Q_SIGNALS:
    void credentialsWanted();
    void planWanted(const std::string &phone); ///< it was to be chosen, and is not in the account
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void layTable();
    void fitStandings();
    void wire();
    void showBook();
    void showNotice();
    void chooseFirst();
    void chooseWanted();
    bool isNarrow() const;
    void pressEmpty(int button);
    void showMenu(const QPoint &at);
    std::string chosen() const; ///< "" when none is

    NumberBook *m_book;
    NumberSheets *m_sheets;
    NumbersModel *m_model;
    Instant m_now;
    TenantId m_tenant;
    std::string m_wanted; ///< to be chosen once it is there
    bool m_isDemo = false;
    bool m_isDetailWanted = true;
    std::vector<Emptiness::Way> m_ways; ///< of the buttons of m_empty
    shell::Banner *m_trouble;
    shell::Banner *m_notice;
    shell::Caption *m_age;
    QPushButton *m_check;
    QPushButton *m_search;
    QPushButton *m_adopt;
    QBoxLayout *m_row = nullptr;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    QTableView *m_table;
    NumberPane *m_pane;
    BoatCard *m_boats;
};

} // namespace ringdown::numbers_ui
