<#
.SYNOPSIS
    Makes a shared folder a trusted add-in catalog for the current user, so that Excel offers 绩评 under Shared Folder.
.PARAMETER Share
    The shared folder that holds manifest.xml, such as \\server\jiping.
.PARAMETER Remove
    Takes the catalog away again.
.NOTES
    Writes below HKEY_CURRENT_USER only and needs no administrator. Restart Excel afterwards.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [ValidatePattern('^\\\\[^\\]+\\.+')] [string] $Share,
    [switch] $Remove
)
$ErrorActionPreference = 'Stop'

$catalogs = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs'
$Share = $Share.TrimEnd('\')
$existing = Get-ChildItem $catalogs -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('Url') -eq $Share }

if ($Remove) {
    $existing | Remove-Item
    Write-Output "已移除共享目录：$Share"
    return
}
if (-not (Test-Path (Join-Path $Share 'manifest.xml'))) {
    throw "在 $Share 里没有找到 manifest.xml，或者当前用户不能访问这个文件夹。"
}
if (-not $existing) {
    $id = '{' + [guid]::NewGuid() + '}'
    $key = New-Item -Path (Join-Path $catalogs $id) -Force
    New-ItemProperty -Path $key.PSPath -Name Id -Value $id | Out-Null
    New-ItemProperty -Path $key.PSPath -Name Url -Value $Share | Out-Null
    # 1: shown in the menu of add-ins.
    New-ItemProperty -Path $key.PSPath -Name Flags -Value 1 -PropertyType DWord | Out-Null
}
Write-Output "已信任共享目录：$Share。请重新启动 Excel，在“加载项”的“共享文件夹”里添加“绩评”。"
