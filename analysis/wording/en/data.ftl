# The page of the tables.

data-title = The data: tables, files and what they mean
data-name = Subdistrict work reports: tables of what they promise, count and pay
data-authors = The authors of the subdistrict reports
data-description = { $tables } tables of what was read from { $n ->
    [one] one subdistrict work report
   *[other] { $n } subdistrict work reports
}: quantities, money, dates, policy formulas, promises and themes, each with the sentence that it stands in.
data-workbook = All tables as one workbook (Excel)
data-dictionary-file = Dictionary (CSV)
data-package = Description for programs (JSON)
data-files = Files
data-files-row = One row is one table
data-table = Table
data-row = One row is
data-rows = Rows
data-download = Download
data-one-row = One row is { $row }.
data-key = Key:
data-columns = { $n ->
    [one] One column
   *[other] { $n } columns
}
data-columns-of = Columns of the table “{ $table }”
data-column = Column
data-label = Called here
data-about = What it is
data-type = Type
data-unit = Unit
data-allowed = Codes
data-joined = ;{ " " }
data-dictionary = Dictionary
type-string = text{ $many ->
    [true] , several joined by ;
   *[false] {""}
}{ $null ->
    [true] , may be missing
   *[false] {""}
}
type-integer = whole number{ $null ->
    [true] , may be missing
   *[false] {""}
}
type-number = number{ $null ->
    [true] , may be missing
   *[false] {""}
}
type-boolean = true or false{ $null ->
    [true] , may be missing
   *[false] {""}
}
type-date = day{ $null ->
    [true] , may be missing
   *[false] {""}
}

data-cite = How to cite
data-cite-as = The authors of the subdistrict reports: Subdistrict work reports { $first }–{ $last }: tables of what they promise, count and pay. Version { $version }. For one figure or table add its name and address; for a report name its issuing authority.
data-licences = Licences
data-licence-texts = Texts of the reports
data-licence-texts-what = Their issuing authorities; quoted here for study
data-licence-tables = Tables and figures
data-licence-code = Code
data-licence-fonts = Font of the figures
data-changes = Changes of the data
data-changes-how = Since the tables were last published before this. A row is changed where another value stands under the same key; “–” where the table was not there, or had other columns.
data-changes-row = One row is one table
data-changes-none = These tables are the first to be published here: there is nothing to hold them against.
data-added = Added
data-removed = Removed
data-changed = Changed
