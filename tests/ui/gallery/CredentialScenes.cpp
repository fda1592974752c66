// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/support/Keys.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/credentials/SecretField.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <string>

namespace ringdown::tests {
namespace {

bool isRead(Stage &s)
{
    const auto labels = s.window().findChildren<QLabel *>();
    return std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("not read yet"));
    });
}

/// The Credentials screen over a keyring in this condition and a relay that has everything.
void showCredentials(Stage &s, secrets::VaultCondition condition)
{
    fillKeys(s.relay.keyBook);
    s.desk.holdAccount();
    s.desk.holdRelayToken();
    s.desk.writeHistory();
    s.desk.keyring.condition = condition;
    s.connectNow();
    s.window().show();
    s.window().goTo(QStringLiteral("credentials"));
    s.window().findChild<credentials::CredentialsPage *>()->reload();
    QTest::qWait(150);
    if (condition == secrets::VaultCondition::Ready) // however long a busy machine takes to read it
        (void)QTest::qWaitFor([&s] { return isRead(s); });
}

/// The assistant before anything is done: one relay of the keyring serves, one does not answer.
void showRoll(Stage &s)
{
    s.desk.rotations.others["https://north.example.com"].url = "https://north.example.com";
    fillKeys(s.desk.rotations.others["https://north.example.com"]);
    s.desk.rotations.others["https://old.example.com"].failure =
        client::ApiFailure{{ErrorCode::Unavailable, "Connection refused"}, 0, "", {}};
    for (const char *other : {"https://north.example.com", "https://old.example.com"})
        s.desk.keyring.entries[secrets::relayTokenEntry(other)] = Secret(std::string(43, 'f'));
    showCredentials(s, secrets::VaultCondition::Ready);
    s.press(QStringLiteral("Start rotation"));
    QTest::qWait(100);
}

void showRotation(Stage &s, const desk::RotationState &state)
{
    showCredentials(s, secrets::VaultCondition::Ready);
    s.press(QStringLiteral("Start rotation"));
    QTest::qWait(100);
    s.press(QStringLiteral("Begin"));
    s.desk.rotations.unfinished = unfinishedRotation();
    s.desk.rotations.unfinished->relays.emplace_back("https://north.example.com");
    s.desk.rotations.play(state);
    QTest::qWait(20);
}

/// The carrier answers like this to a token that is typed in.
void replaceToken(Stage &s, const rest::RestFailure &failure)
{
    showCredentials(s, secrets::VaultCondition::Ready);
    s.desk.carrier.failure = failure;
    s.press(QStringLiteral("Replace…"));
    for (auto *field : s.window().findChildren<credentials::SecretField *>()) {
        if (field->isVisible())
            field->setText(QString(32, QLatin1Char('0')));
    }
    s.press(QStringLiteral("Replace"));
}

void showImport(Stage &s, QFile::Permissions mode)
{
    showCredentials(s, secrets::VaultCondition::Ready);
    s.window().findChild<credentials::CredentialsPage *>()->importFrom(s.desk.envFile(mode));
    QTest::qWait(400);
}

} // namespace

std::vector<Scene> credentialScenes()
{
    return {
        {"credentials", [](Stage &s) { showCredentials(s, secrets::VaultCondition::Ready); }},
        {"credentials-locked", [](Stage &s) { showCredentials(s, secrets::VaultCondition::Locked); }},
        {"credentials-waiting",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Locked);
             s.press(QStringLiteral("Unlock"));
         }},
        {"credentials-no-service", [](Stage &s) { showCredentials(s, secrets::VaultCondition::NoService); }},
        {"credentials-no-bus", [](Stage &s) { showCredentials(s, secrets::VaultCondition::NoBus); }},
        {"credentials-no-keyring",
         [](Stage &s) { showCredentials(s, secrets::VaultCondition::NoCollection); }},
        {"credentials-silent", [](Stage &s) { showCredentials(s, secrets::VaultCondition::Silent); }},
        {"credentials-this-run",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::NoService);
             s.press(QStringLiteral("This run only"));
         }},
        {"credentials-empty",
         [](Stage &s) {
             s.window().show();
             s.window().goTo(QStringLiteral("credentials"));
         }},
        {"credentials-narrow",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.window().resize(1024, 640);
         }},
        {"credentials-replace",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Replace…"));
         }},
        {"credentials-replace-refused",
         [](Stage &s) {
             replaceToken(s, {rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""});
         }},
        {"credentials-replace-untried",
         [](Stage &s) {
             replaceToken(s, {rest::RestTrouble::Unreachable, 0, 0, "Host api.twilio.com not found.", ""});
         }},
        {"credentials-rejected",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.desk.carrier.failure =
                 rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""};
             s.press(QStringLiteral("Check now"));
             QTest::qWait(100);
         }},
        {"credentials-person-left",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.press(QStringLiteral("A person left…"));
         }},
        {"credentials-viewer",
         [](Stage &s) {
             s.relay.keyBook.failure = client::ApiFailure{{ErrorCode::Refused, "admin only"}, 403, "", {}};
             showCredentials(s, secrets::VaultCondition::Ready);
         }},
        {"credentials-error",
         [](Stage &s) {
             s.refuseAll();
             showCredentials(s, secrets::VaultCondition::Ready);
         }},
        {"credentials-lost",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.loseRelay();
             s.now = sampleNow + 95s;
             s.window().tick();
             s.reload();
         }},
        {"credentials-forget",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Forget…"));
         }},
        {"credentials-webhook-key",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Use…"));
             QTest::qWait(100);
             s.press(QStringLiteral("Copy the key"));
         }},
        {"credentials-token",
         [](Stage &s) {
             showCredentials(s, secrets::VaultCondition::Ready);
             s.press(QStringLiteral("New token…"));
             s.window()
                 .findChild<QLineEdit *>(QStringLiteral("token-name"))
                 ->setText(QStringLiteral("Mara, box office"));
             s.press(QStringLiteral("Make the token"));
         }},
        {"credentials-rotation-relays", [](Stage &s) { showRoll(s); }},
        {"credentials-rotation-1",
         [](Stage &s) { showRotation(s, tests::rotationAt(0, desk::StepStand::Running)); }},
        {"credentials-rotation-2",
         [](Stage &s) { showRotation(s, tests::rotationAt(1, desk::StepStand::Done)); }},
        {"credentials-rotation-3",
         [](Stage &s) { showRotation(s, tests::rotationAt(2, desk::StepStand::Done)); }},
        {"credentials-rotation-4",
         [](Stage &s) { showRotation(s, tests::rotationAt(3, desk::StepStand::Done)); }},
        {"credentials-rotation-5",
         [](Stage &s) { showRotation(s, tests::rotationAt(4, desk::StepStand::Running)); }},
        {"credentials-rotation-6",
         [](Stage &s) { showRotation(s, tests::rotationAt(5, desk::StepStand::Done)); }},
        {"credentials-rotation-7",
         [](Stage &s) { showRotation(s, tests::rotationAt(6, desk::StepStand::Running)); }},
        {"credentials-rotation-8",
         [](Stage &s) { showRotation(s, tests::rotationAt(7, desk::StepStand::Running)); }},
        {"credentials-rotation-9",
         [](Stage &s) { showRotation(s, tests::rotationAt(8, desk::StepStand::Done)); }},
        {"credentials-rotation-failed",
         [](Stage &s) { showRotation(s, tests::rotationAt(2, desk::StepStand::Failed)); }},
        {"credentials-rotation-backed-out",
         [](Stage &s) { showRotation(s, tests::rotationAt(3, desk::StepStand::BackedOut)); }},
        {"credentials-rotation-banner",
         [](Stage &s) {
             showRotation(s, tests::rotationAt(3, desk::StepStand::Done));
             s.press(QStringLiteral("Close"));
         }},
        {"credentials-resume",
         [](Stage &s) {
             s.desk.rotations.unfinished = tests::unfinishedRotation();
             showCredentials(s, secrets::VaultCondition::Ready);
         }},
        {"credentials-slow",
         [](Stage &s) {
             s.desk.keyring.isMute = true;
             showCredentials(s, secrets::VaultCondition::Ready);
             QTest::qWait(800);
         }},
        {"credentials-import-replaces",
         [](Stage &s) {
             s.desk.keyring.entries[std::string(secrets::operatorTokenEntry)] = Secret(std::string(40, 'y'));
             s.desk.keyring.entries[std::string(secrets::apiKeyEntry)] = Secret("SK" + std::string(32, '4'));
             showImport(s, QFile::ReadOwner | QFile::WriteOwner);
         }},
        {"credentials-import", [](Stage &s) { showImport(s, QFile::ReadOwner | QFile::WriteOwner); }},
        {"credentials-import-open",
         [](Stage &s) {
             showImport(s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
         }},
    };
}

} // namespace ringdown::tests
