// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/support/Keys.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace ringdown::tests {

std::vector<Scene> credentialScenes()
{
    return {
        {"credentials", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Ready); }},
        {"credentials-locked", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Locked); }},
        {"credentials-waiting",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Locked);
             s.press(QStringLiteral("Unlock"));
         }},
        {"credentials-no-service", [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoService); }},
        {"credentials-no-bus", [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoBus); }},
        {"credentials-no-keyring",
         [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoCollection); }},
        {"credentials-silent", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Silent); }},
        {"credentials-this-run",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::NoService);
             s.press(QStringLiteral("This run only"));
         }},
        {"credentials-empty",
         [](Stage &s) {
             s.window().show();
             s.window().goTo(QStringLiteral("credentials"));
         }},
        {"credentials-narrow",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.window().resize(1024, 640);
         }},
        {"credentials-replace",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Replace…"));
         }},
        {"credentials-replace-refused",
         [](Stage &s) {
             s.replaceToken({rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""});
         }},
        {"credentials-replace-untried",
         [](Stage &s) {
             s.replaceToken({rest::RestTrouble::Unreachable, 0, 0, "Host api.twilio.com not found.", ""});
         }},
        {"credentials-rejected",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.desk.carrier.failure =
                 rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""};
             s.press(QStringLiteral("Check now"));
             QTest::qWait(100);
         }},
        {"credentials-person-left",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.press(QStringLiteral("A person left…"));
         }},
        {"credentials-viewer",
         [](Stage &s) {
             s.relay.keyBook.failure = client::ApiFailure{{ErrorCode::Refused, "admin only"}, 403, "", {}};
             s.showCredentials(secrets::VaultCondition::Ready);
         }},
        {"credentials-error",
         [](Stage &s) {
             s.refuseAll();
             s.showCredentials(secrets::VaultCondition::Ready);
         }},
        {"credentials-lost",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.loseRelay();
             s.now = sampleNow + 95s;
             s.window().tick();
             s.reload();
         }},
        {"credentials-forget",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Forget…"));
         }},
        {"credentials-webhook-key",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.press(QStringLiteral("Use…"));
             QTest::qWait(100);
             s.press(QStringLiteral("Copy the key"));
         }},
        {"credentials-token",
         [](Stage &s) {
             s.showCredentials(secrets::VaultCondition::Ready);
             s.press(QStringLiteral("New token…"));
             s.window()
                 .findChild<QLineEdit *>(QStringLiteral("token-name"))
                 ->setText(QStringLiteral("Mara, box office"));
             s.press(QStringLiteral("Make the token"));
         }},
        {"credentials-rotation-relays", [](Stage &s) { s.showRoll(); }},
        {"credentials-rotation-1",
         [](Stage &s) { s.showRotation(tests::rotationAt(0, desk::StepStand::Running)); }},
        {"credentials-rotation-2",
         [](Stage &s) { s.showRotation(tests::rotationAt(1, desk::StepStand::Done)); }},
        {"credentials-rotation-3",
         [](Stage &s) { s.showRotation(tests::rotationAt(2, desk::StepStand::Done)); }},
        {"credentials-rotation-4",
         [](Stage &s) { s.showRotation(tests::rotationAt(3, desk::StepStand::Done)); }},
        {"credentials-rotation-5",
         [](Stage &s) { s.showRotation(tests::rotationAt(4, desk::StepStand::Running)); }},
        {"credentials-rotation-6",
         [](Stage &s) { s.showRotation(tests::rotationAt(5, desk::StepStand::Done)); }},
        {"credentials-rotation-7",
         [](Stage &s) { s.showRotation(tests::rotationAt(6, desk::StepStand::Running)); }},
        {"credentials-rotation-8",
         [](Stage &s) { s.showRotation(tests::rotationAt(7, desk::StepStand::Running)); }},
        {"credentials-rotation-9",
         [](Stage &s) { s.showRotation(tests::rotationAt(8, desk::StepStand::Done)); }},
        {"credentials-rotation-failed",
         [](Stage &s) { s.showRotation(tests::rotationAt(2, desk::StepStand::Failed)); }},
        {"credentials-rotation-backed-out",
         [](Stage &s) { s.showRotation(tests::rotationAt(3, desk::StepStand::BackedOut)); }},
        {"credentials-rotation-banner",
         [](Stage &s) {
             s.showRotation(tests::rotationAt(3, desk::StepStand::Done));
             s.press(QStringLiteral("Close"));
         }},
        {"credentials-resume",
         [](Stage &s) {
             s.desk.rotations.unfinished = tests::unfinishedRotation();
             s.showCredentials(secrets::VaultCondition::Ready);
         }},
        {"credentials-slow",
         [](Stage &s) {
             s.desk.keyring.isMute = true;
             s.showCredentials(secrets::VaultCondition::Ready);
             QTest::qWait(800);
         }},
        {"credentials-import-replaces",
         [](Stage &s) {
             s.desk.keyring.entries[std::string(secrets::operatorTokenEntry)] = Secret(std::string(40, 'y'));
             s.desk.keyring.entries[std::string(secrets::apiKeyEntry)] = Secret("SK" + std::string(32, '4'));
             s.showImport(QFile::ReadOwner | QFile::WriteOwner);
         }},
        {"credentials-import", [](Stage &s) { s.showImport(QFile::ReadOwner | QFile::WriteOwner); }},
        {"credentials-import-open",
         [](Stage &s) {
             s.showImport(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
         }},
    };
}

} // namespace ringdown::tests
