; Inno Setup 6.3 or newer: ISCC /DVersion=1.2.3 /DBundle=build\bundle\mpl-desktop packaging\windows\mpl-desktop.iss
; Installs for one user without asking for rights, or for all who ask for it. Never compiled yet (packaging/README.md).
#ifndef Version
  #error Say which version: /DVersion=1.2.3
#endif
#ifndef Bundle
  #define Bundle "..\..\build\bundle\mpl-desktop"
#endif

[Setup]
AppId={{6E0C1F9A-57B3-4B0B-9C55-8B1D1B3C4A77}
AppName=MPL Desktop
AppVersion={#Version}
AppPublisher=The MPL Desktop authors
DefaultDirName={autopf}\MPL Desktop
DefaultGroupName=MPL Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#SourcePath}\..\..\LICENSE
OutputBaseFilename=mpl-desktop-{#Version}-windows-x86_64
OutputDir={#SourcePath}\..\..\build\installers
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
UninstallDisplayIcon={app}\mpl-desktop.exe
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Put mpl-engine on the path of the command line"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; Libraries of an older version must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\MPL Desktop"; Filename: "{app}\mpl-desktop.exe"
Name: "{autodesktop}\MPL Desktop"; Filename: "{app}\mpl-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.mplproject"; ValueType: string; ValueData: "MPLDesktop.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MPLDesktop.Project"; ValueType: string; ValueData: "MPL Desktop project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MPLDesktop.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\mpl-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\MPLDesktop.Project\shell\open\command"; ValueType: string; ValueData: """{app}\mpl-desktop.exe"" ""%1"""
; A prompt module is one of many things with this ending: offered, never the default.
Root: HKA; Subkey: "Software\Classes\MPLDesktop.Module"; ValueType: string; ValueData: "MPL Desktop prompt module"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MPLDesktop.Module\shell\open\command"; ValueType: string; ValueData: """{app}\mpl-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; ValueName: "MPLDesktop.Module"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\mpl-desktop.exe"; Description: "{cm:LaunchProgram,MPL Desktop}"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath: Boolean;
var
  Found: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Found) then
    Found := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Found) + ';') = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Found: String;
  Place: Integer;
begin
  if CurUninstallStep <> usPostUninstall then
    Exit;
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Found) then
    Exit;
  Place := Pos(';' + Uppercase(ExpandConstant('{app}')), Uppercase(Found));
  if Place > 0 then
  begin
    Delete(Found, Place, Length(ExpandConstant('{app}')) + 1);
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Found);
  end;
end;
