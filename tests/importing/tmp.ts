import '../../api/src/importing/index.ts';
import '../../api/src/importing/child.ts';
import '../../api/src/cli/import.ts';
