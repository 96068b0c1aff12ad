#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning11;
const std::string_view kLeaning11 = R"(
~<seco=a-1b-1f2g-4h1n2o2p-1 ~<secr=d6v-2 ~<see=d-6e-6f-4g2h7i-5j5k-5n-5o-2q1r2s-1u-2v-1
~<see>=a1b4c-1d-5e-4f-2g3h5i-3k-4m-3n-4o-2q1r2s-1u-1v-2 ~<seei=a-1b-2c3v3 ~<seem=b-2m3
~<seen=a-1c-2j6v-3 ~<sees=b-2h3 ~<seg=a-3b2c-6e-4f1g-2h-1i-1j-1m1o2p-1s-7v2
~<segu=a-3b2c-6e-4f1g-2h-1i-1j-1m1o2p-1s-7v2 ~<sei=b-2c1i2q-3t3v-1 ~<seis=q-1t3v-2 ~<seiz=b-1c2i2
~<sel=b4c-4f4 ~<self=b5c-2 ~<sem=b-1c7e1v-6 ~<sema=b-1c7e1v-6
~<sen=c-3e-1f1h-1i6j-7k-5l4m-5n3q-2s-1t1v1 ~<sena=c-3e-5n7v-2 ~<send=a3c-3e1g-2i4j-5k-1l5m-1n-1t2
~<seno=b-1d1e3f2i1m-2n-1r1v-5 ~<sent=a-1b3c-1d-1e-2i1v8 ~<sep=a-2c-1t1v9 ~<sepa=v9 ~<sept=t1
~<ser=a2c-6d1f3g-2h-4i-3j-3m-1n-3t3v2 ~<ser>=e1f4h-2q1v1 ~<seri=b2v4 ~<serv=a4b-1c-2d1j-2t1v-3
~<set=b-1c-1p4 ~<set>=b-1c-1p4 ~<sev=d-1o-1t3v-2 ~<seve=d-1o-1t3v-2
~<sh=a-2c-1d-9e4f-6h-1j2k1m-12n-11o-2p-1r-2s-2t-2u-5 ~<sha=a-3b-1c7h-2i2t2v-2
~<shak=a-2c5g-5h-1i2v-9 ~<shal=g5 ~<shap=b-1t2v4 ~<she=a-4b-1c-3e8h2j-1k-4t-1u-2v-1
~<she>=a-3c-5e6h4i-2k-3u-2 ~<shes=b-3e3h-2v-5 ~<shi=f-3g2j-2k5q3 ~<shif=g2j-2k5q3v-2 ~<shin=f-2v2
~<sho=a-3b5c-2d-4e-2f-3g-1h-3i-1j6k1m-5n-4o-2q-1s-2t-3u-1v5 ~<shoe=v6 ~<shoo=b8c-5g-1v2
~<shop=e5g2m-1 ~<shor=a2b-2c1v3 ~<shot=a-2c-4d-1e-1g-2i2j-3t-2v3 ~<shou=a-3b4c3e-4i-4k-2l1n-1v1
~<shov=a3b1v-2 ~<show=b-3g1j9k5v-9 ~<shu=a8b-3c-3g-1i3m-3n-2v-3 ~<shut=a8b-3c-3g-1i3m-3n-2v-3
~<si=a-7c5d-10e-3g-14h1i-4j-11k-6l1m-13n-11p-4q-6r14s-13u-10
~<si>=a-1b-1c-5d-4e-5g-6h3j-8l1m-4n-6p-3r10s-11t-5u-7 ~<sic=a-2b-2c3g-2h-2r-2t-2v5
~<sick=a-2b-2c3g-2h-2r-2t-2v5 ~<sid=b-6c6 ~<side=b-6c6 ~<sie=a-4b2c1e-2g-2h2i-3j-2m-3n-2r-2t4u-1
~<siem=h1v2 ~<sien=a-3b2c2g-1i-2j-1v-2 ~<siet=b-1r-2t2 ~<sig=a3c3d-3e2f1g-2h-4i-3l4m-1n-2t1u3v-10
~<siga=a4b-2c-1 ~<sign=b-1c-4f3l5r2u2v-1 ~<sigo=b3c6v-2 ~<sigu=a2b1c3e3f-1m-1v-1 ~<sik=b-3c9v-2
~<sik>=b-3c9v-2 ~<sil=a4i2 ~<sile=a5 ~<sill=i2 ~<sim=n3r4v-1 ~<simo=r4
~<sin=a-5b1c2e-6f1h-1j1k-4n-6q-3u-1 ~<sin>=a-3b1e-2f1j2k-3n-1u-3 ~<sinc=a-1c5e-1q-2 ~<sint=c-1i-2v4
~<sinu=c3v-2 ~<sir=a-1b1c-6f1g2o-2r4u-3 ~<sir>=u-3v2 ~<sirv=a-1b2c-5f1g2o-2p1r5v-3 ~<sis=b-3e2h3
~<sist=b-3e2h3 ~<sit=b7e4g-4i-2 ~<site=c2v1 ~<sitt=b-1e4 ~<six=b-1c1o5q-1r-3t2v-7 ~<six>=c1o3t1v-6
~<sixt=r-1 ~<siz=c-2e-1v5 ~<size=c-2e-1v5 ~<sk=b-2c11g-1v-7 ~<ski=c5v-3 ~<skin=c3 ~<skip=c2v-1
~<sky=v-2 ~<sky>=v-2 ~<sl=a-9b-1d-6e3f-3g-4h-3i-3j3k4m-1n5o1u-1v-9 ~<sla=o1 ~<sle=a-2e4g5v-4
~<slee=a-2b1c-2e4g5v-3 ~<slep=c1 ~<sli=c2n-2 ~<slip=c3n-2 ~<slo=a-5b-5c-8d-4g-9h-2i-1j4k5n8v-3
~<slot=b-2c-4g-7h-1i-1j4k6v-2 ~<slow=a-2c-2d-2g-2n9 ~<slu=c3 ~<slur=c3 ~<sm=a-3c3e-1n-1u1
~<sme=b-4c8n-1v-4 ~<smel=b-4c8n-1v-4 ~<smi=a-1u2 ~<smil=a-1u2 ~<smo=c-3v4 ~<smok=c-1v5 ~<sn=b3c3v-2
~<sna=b3c3v-2 ~<snap=b3c3v-2 ~<so=a-8b10c-6d1e4f-3g-13h-2j-2k-2l-10m-1n-4o-2p-3s-11t-2u-3v-8
~<so>=a2c-1d-7e-8f-6g-8h-2j1k-1m-3n-7o5p-6r3 ~<sob=a-1b10c-1v-5 ~<sob>=v-1 ~<sobb=b5c-1v-2
~<soc=b7c3d5e1g-2v-6 ~<soci=b-1d5e1g-1v-1 ~<sog=b5c-1 ~<soga=b5c-1 ~<soi=a-1b-6c5e10
~<sol=b6c-8e-6g-2h4i3j-1m-3n-6q2r-5t1u-3v-5 ~<sola=a-4b9c-4e-2v-5 ~<sold=i3 ~<sole=b3v-1
~<soli=a3b-3t2v-1 ~<solo=b-3c-4d1e-3h4n-3q4r-4v2 ~<som=a-2d4f6g-1h1j2k-3l-1m-1n-4o-1u-2v-2
~<some=a-2d5f-5g-1h1j2k-3l-1n-3o-1u-2v-2 ~<son=a-1b-5c-1d-1e1g3h-2i1m2n6v2
~<son>=b-4c-2d-1e1h-2i2m2n1v4 ~<sond=c2 ~<sons=g2v-1 ~<soo=a-1b2c2d-5k4m-2p3q1r-2u4
~<soon=a-1b2c2d-5k4m-2p3q1r-2u4 ~<sop=a-2b3 ~<sopo=a-2b3 ~<sor=a-1b-1c3e-3g-2h-2j-2k2m3n4s-5
~<sore=b-2c8n-1v-2 ~<sorr=c-4d1e-2g-1h-1i1j-2k2m4n1s-5v2 ~<sos=a-1b12 ~<sos>=a-1b12
~<sou=b3c-6g-1m2r4s-2u-2v-4 ~<soul=b5c-3 ~<soun=b-2c-2g-1m2r4s-2u-2v-2
~<soy=a-1b-3c-7d-6e10g-4h-3i-4j-4k-1m-3n-2q-1s-1 ~<soy>=a-1b-3c-7d-6e10g-4h-3i-4j-4k-1m-3n-2q-1s-1
~<sp=a-1b-12c7d4f5g-7h-1i-5k-7l-4m-9p-1q-6r-2t-1u-3v-5
~<spa=a4b-5c-2d-4e-6f5g-2h1k-3l-1m-10n-3q-1r-1v-2 ~<spam=a9c-3e-4f-3m-6
~<span=a-4b-4c-1d-3f7g-1h1k-2m-3q-1r-1v-1 ~<spas=c1 ~<spe=a-6b-5c1d6e1f3g-2h1i-2j-2k-2n1v-6
~<spea=a-3b-6c-2d6e3f3g-2i-1j-2k-2n1v-4 ~<spee=a-1c4e-1 ~<spi=c2 ~<spin=v2 ~<spir=b3c-3 ~<spit=c4
~<spl=c2v-1 ~<spli=c2v-1 ~<spo=a-1c3g-2j2v-1 ~<spok=c-2 ~<spot=a-1b-3c7g-2j2v-1 ~<spr=b-1c5g3v-1
~<spre=c1g3v-1 ~<spy=b-1e3g-2v4 ~<spyi=b-1e3g-2v4 ~<sr=a9b-1c-1l9m-6n3v-5
~<st=a1b-2c8d-2e-1f-10g-7h-1i-2j-5k-9l9m-6n-4o-6p-2q-5r-6s-2t3u-5v-4
~<sta=a-10c-1d3e1f-1g-5i1l4m3n1t2v-4 ~<staf=a-1d5v-2 ~<stan=b1v3 ~<stap=c3v-1
~<star=a-6b-5c-3g-1i3l5n-3t2 ~<stat=a-2b-1e3m4n5v-5 ~<ste=b7v-1 ~<step=b6
~<sti=b-1c9e-1g1i-3m-4r2t3v-2 ~<stif=c2 ~<stil=a1b-4c4g2m-3r3t1v-6 ~<stin=c1 ~<stit=a-1t1v2
~<sto=a6b-5c2d-3f-4g-3h-2k-4m-5n-6o-1p-1r-6s-2u-2 ~<stol=a-1 ~<stom=a-4b-3c8v-3 ~<ston=c3
~<stop=a9b-1c-10d-2e1f-2g-1h-2k-5m-4n-4o-1r-6s-3u-1v2 ~<stor=c4 ~<str=c-1g-1l10n-2p-1q-1r-2s1v3
~<stra=b3 ~<stre=b-2c3e-1n-1v3 ~<stri=c-4v4 ~<stro=v-1 ~<stu=b-1c6d-2e-1f-1g-1h2j-2v-6
~<stuc=b-2c4v-2 ~<stuf=a1c2f-1j-2v-2 ~<stup=b2d-2
~<su=b-7c-1d-7f-13g-13h-4i-2j-9k-11l3m-4n-15o2p-1r11s-10t-5u-10v5
~<su>=a1b-3c-4d-3e9g-4h-4i-1k-1m1n-4v-4 ~<sub=b-1h1i1j-1l4 ~<subi=i2 ~<subs=h1j-1l4 ~<suc=a-5b1d-2h1
~<such=d-2e1 ~<suck=a-5b1c1h2 ~<sud=b-6c11g-2v-3 ~<suda=b-1c2g-2 ~<sudd=b-1c3 ~<sudo=b-1c5v-1
~<sue=a6b-7e2v1 ~<sueg=b-1e2 ~<suel=a2c2 ~<suf=a4b5c-1 ~<sufi=a6v1 ~<sufr=b6v-1
~<sug=a-4b-4c6i-3j-2n-2 ~<suga=a-4b-4c6i-3j-2n-2 ~<sui=a-4b9c-5e-4g-3l-1o1p1
~<suic=a-3b9c-5e-4g-2l-1 ~<suit=o3p1 ~<sum=d4 ~<sum>=d4 ~<sun=c1 ~<sund=c1
~<sup=a-5b-5c-1d1e-2g2h-3q-1r6s-3v7 ~<supe=b1c-1d4g2v-5 ~<supp=b-5c-3g2m1r3s-1v3 ~<supu=b-1c2r2v-3
~<sur=a-1b-2c-8d-3e-4f-1g-5j1k-1m-2n-1o1p-2q1r9s-5t-2v7 ~<sure=a-4b-5e-2g-4m-1o2p-1q1r9s-5
~<surg=b2j3v-1 ~<surv=a2c-8v8 ~<sus=a4c-5d-4e-1f-1g-5i2j-3l6m-3n-3v-6 ~<sus>=a10b-1d-1v-4
~<susc=a-7g-1j-2l9n-2v-3 ~<susp=a4b-1c-2i3l-1v-2 ~<sust=b1c-1v2
~<sw=a-7b-6c9d4f1g-1h1i-9j-8k7l-2m-5n-6u1v-12 ~<swa=c2f2g2i-2j-2k5n-1v-3 ~<swal=c3f2i-2n-1v-1
~<swap=b-1c-1j-1k6v-1 ~<swe=a-2b-1c6e-1g-3i-1j-1r1u3v-1 ~<swea=c4v-5 ~<swel=a-2b-3c3r1v2
~<swi=b-2c-2d5e2h3j-1k3v-4 ~<swit=b-2c-2d5e2h3j-1k3v-4 ~<swo=a-3b-1c5i-1v-5 ~<swol=a-3b-1c5i-1v-5
~<sy=b-2c2e-3i-1m-2v1 ~<sym=a-1b-1c2e-2m-1v1 ~<symp=a-1b-1c2e-2m-1v1
~<ta=a5b-4c-5d3e-3f4g-2h-3i8j-5k-3l-1m-6n-9o-1q-1r-5s-4t-3u2v2 ~<ta>=r3s-2v-5 ~<tab=b4i-1v5
~<tabl=b4i-1v5 ~<tag=a-1b-1f6i4v-5 ~<taga=f7v-1 ~<tags=i4v-2
~<tak=a3c-2d-2e-2f1g-5i4j-1l1m-3n-1q-1r-2u1 ~<take=a3b1c-6d-2e-2f1g-4i4j-1l1m-2n-1q-1r-2u1 ~<taki=c2
~<tal=a-4b-2c-2d7f1h-2i-1j-3k-2m-3r-4s-2t-2u3v2 ~<tal>=b-2d-1e4m-4n-4r-2v10
~<talk=a-3b-1c-1d8e-1f2g1h-2i-6j-2k-1m-1t-2u4v-3 ~<tall=e-1i2 ~<tam=s1v3 ~<tama=v4
~<tan=a5b3c-4f-1g2h-1v-3 ~<tan>=b1 ~<tant=a6b1c-4d-1g3v-3 ~<tap=c2 ~<tapo=c2
~<tar=b-5c-4f-1i-1p2q2v12 ~<tard=a1b-3c-1p2q2t1v8 ~<tarj=c-2v6 ~<tas=c1 ~<tast=c1 ~<tax=b-1c-1i9v-8
~<taxi=b-1c-1i9v-8 ~<tc=a2 ~<tcp=a2 ~<tcpa=a2 ~<te=a8b2c-5e-3h-19i-5j-14k-6m-1n-6p-3q-10r-3s-7u-2
~<te>=a-1u1 ~<tea=a3b10c-7g-3i-1 ~<team=c-6v6 ~<tear=a3b9c-1g-2v-7 ~<tel=a2b3d4f1g1h-2i-2m1r-1t-2
~<tele=b-2c-2d3e1f1i-1m1v2 ~<tell=a2b6e-1g2t-1v-4 ~<tem=a-2b-1c1g-1i-2 ~<temb=c1 ~<temo=a-2c-5v2
~<temp=b-3c5i-1v-2 ~<ten=a-4d-5e1h-7i2j-2l-2n-5o-2p-2q-2r5t2u1 ~<ten>=a-5b-2c-1g-2t4v3
~<tena=b-1e4v-1 ~<tene=a2b-1i2 ~<teng=a-3b1c3d-5g1h-5i2j-2l-1n-5o-1p-1q-2r5u1v-2 ~<teni=c-3v3
~<ter=a1b7d-3e-2f-1h-4i-1l-1m-5r-1t-1v-4 ~<term=a3c-3m-1 ~<terr=a-1b8c1d-1e-1h-3m-1q-1s1t-1v-4
~<tes=a-4b-2g-2i-1m1s-1v10 ~<test=a-4b-2g-2i-1m1s-1v10 ~<teu=o2 ~<teus=o2
~<tex=a10b-10c-6e-1f1g2h-5i-6j-9k-3l3o-1q-6r-5s-3u-5v-6
~<text=a10b-10c-6e-1f1g2h-5i-6j-9k-3l3o-1q-6r-5s-3u-5v-6 ~<tf=b2c-1 ~<tf>=b2c-1
~<th=a-4b-8c-5d-1e1f-6g-6h-7i-6j-1k-2l-10m-8n-3o-3p-3q-1r-2s-5t-5u-3v-4
~<tha=b-4c-2d-2e4f-4g-7h2i-4j2l-6m-10p-6q-2r2u5v-3
~<than=a-6b-5d-6e-5f-2g-5i-2j-2k1l-1m-2n-7p-5s3u7v-4
~<that=a2b-1c-2e6g-3i-2j4k2l-2m-6n4p-1q-4r3s-3v-1
~<the=b2c-4d-1e1g-2h-4j1k-3l-2m-5o3p-4q-4r2s-4t-1u-4v3
~<the>=a-4b-1f-1h-2i-2j4k-4m-3n1o4p-4q-1r-2s-3t-1v2 ~<them=a-2b1c-2i-2n1r2u1v3
~<then=a-3b4c-2g1h-1q-2r1v-1 ~<ther=a-1c3d6f3g-8i6k2m-6n-2s-1
~<thes=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1 ~<they=a-6b6c-1e3g-2i3j-2p-1r4v-7
~<thi=a2d-1e5g1h-5i-3j-4k-5l-3m4n-10p-7q-2r-4s2t-4u-5v-11 ~<thin=a4b4c2f-3j-1m-3n-2q-3s4t-3v-13
~<thir=a1g-1o3q-1t1 ~<this=a5b-2c-5d-1e4f1g1h-4i-1j-1k-2l-2m5n-5o-2p-3r-3t-5u-4v-6
~<tho=a-3c-5d2e-1f-3i-2k-2l-1n1o-4p4r-3s-3t1u3v-4 ~<thos=b-4c-2d1f-2h1i-1k-1l-1n2o-1p4r-2s-2v-1
~<thou=a-1b1c-3g-1o-1t2u4v-2 ~<thr=b-2c4d2e-2f-4h-1i3j-3k-1o2r-6v-1 ~<thre=c-2i2n-3o2p1r-1v3
~<thro=b-3c8d3e-1f-3g-2j-3n2r-2v-7 ~<thu=b-5c-2j1k2o-5p2q7r-1s-1v-1
~<thur=b-5c-2j1k2o-5p2q7r-1s-1v-3 ~<ti=b6c2d-9e-3f-2g5i2j-4k3l-5m-4n-1o-8p4q-5r-2s-2t-2u-8v-2
~<tic=c5g-2v-2 ~<tick=c5g-2v-2 ~<tie=c2d-6f1k-3m-3n-3o-1p3r-1u-1 ~<tiem=b-3c3e-2g2i-1v2
~<tien=b1d-5f2g-5k-2m-2n-3o-1p4r-2u-1 ~<tig=c4v-1 ~<tigh=c4v-1 ~<til=a-1b4c-5g1 ~<til>=a-1g2
~<till=b5c-5 ~<tim=e-7f-6g7k6n2o-4p1q-3v1 ~<time=e-7f-6g3k6n3o-4p1q-3v2 ~<tin=b-1c2 ~<ting=b-1c2
~<tio=b2e1 ~<tio>=b2e1 ~<tir=b7c-5g-2i4j-2n-1 ~<tira=b2 ~<tire=a1c-1i5n-1 ~<tiro=b4 ~<tl=b-2c-4g8
~<tlk=b-2c-4g8 ~<tlk>=b-2c-4g8 ~<to=a-4b1c6e-8h-5k1l-3m-7n-5o-2p-5q3r-1s-6t-6u-3v-5
~<to>=b2c-6d4h-5i1j2k5l2m-1n-13p-3q6s-2t-3u-3v-1 ~<toa=b1 ~<toal=b1 ~<tob=c4v-2 ~<tobi=c4v-2
~<toc=i-1v3 ~<toca=i-1v3 ~<tod=a2b4c3d-2e-6f-7g1h-3j-3k-5l-3m-3n-9o-4q-1u-1v1
~<toda=b1e-2f-3g5h-2i-3k-2n-1o-4r1s-1v4 ~<todd=c1v2 ~<todo=a3b4c1f-1g-6i2j-3m-1n-4u-1v-5 ~<toe=b-4c5
~<toes=b-2c3 ~<toi=c-1f9 ~<toi>=c-1f9 ~<tol=a2 ~<told=a2 ~<tom=a-4b3c-7f-2g2i-1l-1n-1o1p-2q2r-1v-2
~<toma=b-1g-1k1v1 ~<tome=b5c-3v-2 ~<tomo=a-2c-3g4o1p-2q2r-1v-4 ~<ton=b1v-2 ~<tong=v-1 ~<tont=b1
~<too=a-4c6e-6f-3g-7h4i4k-1l-1m-3o-1p3q-1r-2u3v-5 ~<too>=b3e-4f-1g-3h4i1l-1m-2o-2p3q-1r-1u3
~<took=a-2c3e-2g-3i3v-5 ~<toot=b-3c6 ~<top=a-2d-1n8v-1 ~<top>=a-2d-1n8v-1 ~<tor=b-2c6v-3
~<torc=b-3c6v-2 ~<tos=a-10b-9c13e-1f3g-2i-2r1v2 ~<tos>=a-3b-3c5f4r1 ~<tose=c8 ~<toso=a-4c3v5
~<tou=b-2c3g3h1v-3 ~<touc=b-2c3g3h1v-3 ~<tow=a-1b2g1i1v-2 ~<town=a-1b-1g2i2
~<tr=a-12b-6c-3d2e-10f-3g5h-6i11j-11k-4l-5m-7n-15o2q-6r-2u-7v-2
~<tra=a-5b-8c-1d2e-2g-1h-4i7j-6l-3n-10o-1s-1t-3u-3v-4 ~<trab=f1g2j-1k2n-1o-2p1q-1s-1v-2
~<trac=b6c-2v-2 ~<trae=b-1c5i1v-1 ~<traf=b-5c-6g1n-1v7 ~<trag=c7i-3 ~<trai=b-1c2f-1g-1i5k-1r1v-6
~<tran=b-6c-5d4e-1g-5i6k-1n-1 ~<trat=b-1m2v-2 ~<tre=b-2f-1h-2o5r-1t1 ~<trea=c-4h-1v5
~<tres=c1o1t2v-5 ~<tri=c-3d2g5h-1v1 ~<trip=g6v-7 ~<tris=c-1v9 ~<tro=b-6c4e-3g-4i7v-6 ~<troc=e-2i5v-2
~<trou=c-2g-2i3 ~<tru=a-3c-7e-3g-1h2i4v7 ~<truc=b-1c-8i6v2 ~<true=b-1v7 ~<trus=b3e-3h2v-2
~<try=a-1b7d-3g9i-1k-2m-6q-5v-7 ~<try>=b7c-2g9i-1k-2m-6q-5v-5 ~<tryi=c4d-1
~<tu=a-3b-10c4d-3e-4f-5h-2j-3l3m-1n-7o6p-3r-4s-1t-2u-3v-2 ~<tub=g4v-3 ~<tub>=g4v-3
~<tue=f-2g-5n-3o6p-2q-1r-3t-1 ~<tue>=o3 ~<tues=f-2g-5n-1o3p-1q-1r-1t-1 ~<tum=c1
~<tur=b-4k1l5n-1u-1v-5 ~<turn=b-4k1l5n-1u-1v-5 ~<tuv=c-1v6 ~<tv=n1 ~<tv>=n1
~<tw=a-5b-7c2d-2e-3f-3h-1i1j-1n-4o5p-4q-1r-6s-1t4v-5 ~<twe=t2 ~<twi=b-1c6v-3 ~<twic=c4v-3
~<two=a-3b-5c-1d-1e-2f-2i1n-3o3p-3r-4t3v-2 ~<two>=a-3b-5c-1d-1e-2f-2i1n-2o3p-3q-2r-4t3v-1
~<ty=b3c-4m1v5 ~<tyl=b1c-1v1 ~<tyle=b1c-1v1 ~<typ=c-1m1v3 ~<type=c-1m1v3 ~<ub=a-3b-2c-2i9m-1
~<ube=a-1b-1c-1i9v-2 ~<uber=a-1b-1c-1i9v-2 ~<ug=a1v-1 ~<uh=a-3b-4e-1f-3m2o-1q-2r-1s4u2v-5
~<uh>=a-3b-4e-1f-3m2o-1q-2r-1s4u2v-5 ~<ul=a5b-1c-2e-2g-2m-1n-1o3q-2r-3v-5 ~<ulc=b-1v-1 ~<ulce=b-1v-1
~<ult=a5c-2e-2g-2m-1n-1o3q-2r-3v-3 ~<ulti=a5c-2e-2g-2m-1n-1o3q-2r-3v-3 ~<um=c-3g2n-1t3u-1v5
~<um>=c-3g2n-1t3u-1v5 ~<un=a8c5d1e-3f-4g-9h1i1j-8k-4m-7n-6p1q-1r-8s-2t2u-2v-8
~<un>=a-3c3e2f-5j-1k-1m-4n-7o-4p-2q-4r-2t6u1 ~<una=a-6b4c3d4e-2g-4i-4j-1l-2n2o-2p5q1v-3
~<una>=a-5b2c4d5e-2g-3i-3j-1l-1n3p2q1v-3 ~<unal=b2 ~<unb=b2c2v-3 ~<unbe=b2c2v-3 ~<unc=c-1h3i1k-1
~<uncl=c-1i1 ~<und=c2f2m-1n1 ~<unde=a-1c2f2m-1n1v-1 ~<une=a4l-2v-2 ~<unen=a4l-2v-2
~<uno=a-2c-2i5j-1o5 ~<uno>=a-3c-1i5j-1o5 ~<uns=a5b-2c-3d-1f-1g-1l4m-2v-1 ~<unsu=a9b-2c-3d-1g-1l-7m-2
~<unt=c3q1 ~<unti=c3q1 ~<unw=a4v-1 ~<unwa=a4v-1 ~<up=b-2c4d-2e-5f-6h-7i5j3m-1n5q-3t-1u1v-7
~<up>=b-2c4d-2e-5f-6h-6i2j3n5q-3t-1u2v-6 ~<ups=i5 ~<ur=b2j2v-3 ~<urg=b2c-5j2 ~<urge=b2c-5j2
~<uri=c3v-2 ~<urin=c3v-2 ~<us=a-6b-5c-12d-6e5f1g-2h-7i2j3k-1m7n-6o-1q2u1 ~<us>=c-2e4v-3
~<usa=a-2c-1e5m6n-6v-4 ~<usa>=c-1m6n-5 ~<use=a-4c-3e-4i1j4v5 ~<use>=a-3b2c-3e-4i1j4
~<used=a-3b-2e3v7 ~<usen=e-2 ~<ust=b-5c-3d-3e1f3h-4i-1m3q3u1 ~<uste=b-5c-3d-3e1f3h-4i-1m3q3u1
~<usu=b-2i2 ~<usua=b-2i2 ~<va=b5c-11d-7e-8f-9g-11h1i5j1k-4m-8n-11q-6r2s-2u2v5 ~<va>=b2r1v-3
~<vac=a-2b-2c-3f-2g-1h-1i-1j-4m-2n-2v5 ~<vacc=c1f-1m-2v1 ~<vaci=b1 ~<vacu=a-1b-3c-4g-1j-3v5
~<val=a-6b7c-3i-1 ~<vale=a-1b3v-2 ~<valg=a-3b5 ~<vali=v1 ~<van=a-1c-5f-2i10 ~<van>=a-1b-2c-3i10
~<var=h6m-1q-3v6 ~<vari=q-3v7 ~<vay=a7b1h-2j5n-3u6v-7 ~<vaya=a7b1h-2j5n-3u6v-7
~<ve=a-3b-4c-5d-6e-9f-1g-3h3i4j-3k-11l3n2o-5p-7q-6r-5s-7u-4v8 ~<ve>=b-1c-2v9 ~<vea=d-1h3
~<vea>=d-1h3 ~<vec=a2c-6e2g-1v3 ~<vece=a2g-1 ~<veci=c-6e2v4 ~<veh=i3 ~<vehi=i3 ~<vei=q-1t1
~<vein=q-1t1 ~<vel=j1 ~<velo=j1 ~<ven=a-1b3c-9g-2i5n-1v3 ~<vena=b4c-6 ~<vend=c-1v7 ~<veng=b-1i5v-4
~<veo=a-5c7h-1i1v-6 ~<veo>=a-5c7h-1i1v-6 ~<ver=b-7c-2e-3h1i-3m4n-3s-1t-2v7
~<ver>=a3b-5c-1d-3f-3g1h3i-1m1r-1v6 ~<verd=b-1d4m4v-2 ~<vers=f1 ~<very=f2t-1v1 ~<ves=n1 ~<ves>=n1
~<vet=a5b-1v-7 ~<vez=a-3b3c1d-5e-6f-1g-5h3i-1k-4l4m-1n5o-2p-5r-3s-2v2
~<vez>=a-3b3c1d-5e-6f-1g-5h3i-1k-4l4m-1n5o-2p-5r-3s-2v2
~<vi=a-18b11c-11d-4e-1h-10i-3j3l-5m-4n-12p-3r-2s-4t-4u-8 ~<via=b-1g2i1 ~<viaj=b-2g2i1
~<vid=a-3b10c-5e-3g-2i-1j-1v-1 ~<vida=a-3b10c-5e-3g-2i-1j-1v-1
~<vie=a-6c-4d-5e-1f1k-1m-3n-1o1p-2t-1u-3v3 ~<viej=a-1b3v1 ~<vien=c-1f-2i3
~<vier=a-1b-1f-3g1m-1o2p-2u-1v1 ~<viet=f6h1 ~<vio=b7c-3e-1v-2 ~<viol=b7c-3e-1v-2 ~<vir=b3c-1v5
~<viru=c-1v5 ~<vis=a-5b-2c5d-1e-4f2g2h-3i-2j7k3m1n-2r-1u-2
~<visi=a-5b-2c2d-1e-4f2g2h-3i-2j7k3m1n-2r-1u-2 ~<viv=a-9b8c-8d2e5f-6g-3h-7j-4k-2m-3n-2v-11 ~<viva=b4
~<vive=b-5e5 ~<vivi=a-5b8c-4e2f-4g-1h-2i-4j-1m-1n-1v-4 ~<vivo=b2c-1d3e-2h-2i4v-3
~<vo=a-3b6c5d-6e-9g-1h-4i-10j8k-3l1m-4t-1u-2v-10 ~<voc=f1 ~<voce=f1 ~<vod=b1v-2 ~<vodk=b1v-2
~<voi=a-2b5c5v-4 ~<voic=a-2b5c5v-3 ~<vol=a-2b4c-1f-2g-1l3n4v-5 ~<volv=a-1b3c-1f-2g-1l4n4v-5
~<vom=a-2b-8c5f3g-5i-1v1 ~<vomi=a-2b-8c5f3g-5i-1v1 ~<voy=b5c-6d-2e-4f-2g1h-1i-4j9k-5l-2m-1n-3q-3v-8
~<voy>=b5c-6d-2e-4f-2g1h-1i-4j9k-5l-2m-1n-3q-3v-8 ~<vu=a1b-2c-1e-3g-1h1i-1l5n3s-1v-2
~<vue=a1b-2c-1e-3g-1h1i-1l5n3s-1v-2 ~<vuel=a1b-2c-1e-3g-1h1i-1l5n3s-1v-2
~<wa=a-1b2c-4d-4e3f-2g3h2i4j-5k-9l-1m-6o-6p-1q-8r-8s-3t1u-9 ~<wai=b-3c-2g6o-1t3 ~<wait=b-3c-2g6o-1t3
~<wak=a-3b3c2i-1j-1v-3 ~<wake=a-3b2c4j-1v-3 ~<wal=d-3f-1i6n-2 ~<walk=b-2c3d-3f-1i6n-2
~<wan=a5b4c-6d1e-1g-4h4i-5m-2n-6o-1q-2r-1t2u-5v-5 ~<want=a5b3c-5d1e-1g-4h4i-5m-2n-6o-1q-2r-1t2u-5v-5
~<war=v3 ~<was=a-5b-3c-9d-2e7f-2g-3j-2k-3n3o-2p-3q-2r-5s-2t-2u-2v8
~<was>=a-6b-2c-3d-2e2f-2j-2k-2n4o-2p-3q-2r-4s-2t-4u-1v4 ~<wasn=e8t1v-1 ~<wat=b2c5v1
~<watc=c-3e-2g3v4 ~<wate=c9e1g-4v-4 ~<way=a-4b7c-4d-3g4i6n1s-1v-10 ~<way>=a-5b1c-1g4i6n2s-1v-7
~<ways=b6c-2d-1v-2 ~<we=a-7b-16c5d-5e-1f-13i-1l-4m-11n-1o4p-6q3r-3s-2t-5u1v3
~<we>=a-2c-2g3h4j1k2n-2v-1 ~<wea=b-8c4v9 ~<weak=b-4c7 ~<wear=v1 ~<weat=c-1v8
~<wed=b-3c-6f-1i-1j-2k-1n-2o5p-6q1r-2s-1u-3v-8 ~<wed>=o4r-3 ~<wedn=b-1c-3j-1k-1p-3q1u-3v-4
~<wee=a-4b-1c8f-4g-3h-3i-2m-1p1q1r-2u1v-7 ~<week=a-4b-1c7f-4g-2h-3i-1m-1p1q1r-2u1v-5 ~<weep=c2v-2
~<wei=b-3c3 ~<weig=b-2c1 ~<wel=a-2b-5e-2g2h-1n-4r1s-2u2 ~<welc=a-1n-1u7v-4 ~<well=b-4g3h-1r1s-2u-3v2
~<wen=a-3c-2i3n3o1s2 ~<went=a-3c-2i3n3s2 ~<wer=a2b-1c-2e3g-1m-1n3p-1v3
~<were=a2b-1c-2e3g-1m-1n3p-1v3 ~<wh=a-12b1c-3e-9f1g-6h-2i-1j-11k-4l-8m18n3o-14p-2q-12s-13t-10u-16
~<wha=a-2c-4d-1e-11f1g-3h-5i-5j-7k-2l-1m6n8o-10p1q-6r-6s-3t-4u-6v-1
~<what=a-2c-4d-1e-11f1g-3h-5i-5j-7k-2l-1m6n8o-10p1q-6r-6s-3t-4u-6v-1
~<whe=a-4b-6c7d1e-4h-4i2j-5k1m-1n-3u-1v4 ~<whee=a-1b-5e-1i7v-4 ~<when=a-2b-5c4e-1g3h-2i-2k2v3
~<wher=b1c3d4i-4j-3m-1v4 ~<whi=a-2b-3e-2g2h-1i-3m2o-3p-3r3v1 ~<whic=a-2c-4e-1g-2h-1i-1m2o-3p-3r3v4
~<whit=c3v-1 ~<who=a-7b3c-8d1f1g-4h4i1k-3m13n-7p-1q-1r-5s-2u-3v-6
~<who>=a-4b1c-5d1e-2f3g-2h5i-2k-1m6n-2r-3s-1u-2v-2 ~<whoe=a2d1 ~<whom=a-1m5n-2
~<whos=a-6b-2c-2e4i4m8v-1 ~<why=a-1b5c-3d-1e-1g-6h-2i-2m8n-1r6s-5t-1v-1
~<why>=a-1b5c-3d-1e-1g-6h-2i-2m8n-1r6s-5t-1v-1
~<wi=b6c-4d-2e-1f-11g3h1i2j-2k-7l-4m-3n-3o-3p-2q-7s-1t-3u-6v2 ~<wif=c-4d-3e5g1i2v-3
~<wife=c-4d-3e5g1i2v-3 ~<wil=a-6b1c-8d-5e-1g3j-1n-3u-2v8 ~<will=a-5b2c-8d-4e-1g4n-1v1 ~<win=c3v1
~<wind=c3v-1 ~<wip=a5b-2c3m-3v-2 ~<wipe=a5b-2c3m-3v-2 ~<wis=a1b7c-1d2e-2f-3r1v-3
~<wish=a1b7c-1d2e-2f-3r1v-3 ~<wit=a1b2d1e-3f-4h2i1k-4l-1o-1p-1q-3s-2t-2u-1
~<with=a1b1d1e-3f-4h2i1k-4l-1o-1p-1q-3s-2t-2u-1v1 ~<wo=a-7b1c10d-6e-8g-1h1i-2k-3l-10m-8n-10q-2r3u-8
~<wok=b-2c2g1 ~<woke=b-2c2g1 ~<wom=b5h4m-4v-2 ~<woma=b2h1 ~<wome=b2h2m-4
~<won=a-8b2c5d-1e-6f-1g-3h2j4k-4l-4n-6q-3r-1s3v-4 ~<wont=a-8b2c5d-1e-6f-1g-3h3j4k-4l-4n-6q-3r-3s3v-4
~<woo=c8g-3v4 ~<wor=a-1c3e-1g1h-6i-4j-7l-2n-5p1r3s-3v-3 ~<work=b-11f1g3h-4i-1j-5k1n-4p1q-1s-2t-3v-2
~<worl=b8c-1v-4 ~<worr=b2c-1e-2r3v1 ~<wors=b-6c7t1 ~<wort=b7c-4 ~<wou=d-3g-1k-3m-1o1p-1r2s-1t2u-3v-3
~<woul=a1c-2d-3g-1k-3m-1o1p-1r2s-1t2u-3v-2 ~<woun=b-1c1
~<wr=a-3b5c2d-5e10h-1i-3j-2m-3n-4q-2r-1u-5v-5 ~<wre=b4c5v-5 ~<wrec=b4c5v-5 ~<wri=a2b1e-3g4v-2
~<wris=b4e-2 ~<writ=a3b-4g5v-1 ~<wro=a-6b2d-4e5g-4i-1j-1n-1u-5v-1 ~<wron=a-5b-5d-4e6g-3i-1n-1u-2v1
~<wrot=b6u-1v-4 ~<xa=b3 ~<xan=b3 ~<xana=b3 ~<y>=a3b1c5d-1f3g-3h-7i1j-3k-8l-3n-7p-1q1r4s-5u-4v-12
~<ya=a6b3c-13d-5e2h-4i-5j2k-4l-1m-6n-3o-2q-5r4t-4u-1v4
~<ya>=a6b4c-10d-5e2h-4i-5j2k-4l-1m-6n-2o-2q-4t-4u-1v2
~<ye=a-6b-7c-2d-1e-3g-4h-1k-2l-4m-1n-9o-4p-6q-1r19s-13t-4u-6v1 ~<ye>=r4s-1v-1
~<yea=b-8c-7g1j1k-1n-2o1r10t-1v5 ~<yea>=r1 ~<yeah=a1b-3g2j1o1r8s-3v-5 ~<year=b-4c-10e1s1v9
~<yel=b2c4v-3 ~<yell=b2c4v-3 ~<yep=r6 ~<yep>=r6 ~<yes=a-6b-4c1e-5f1g-7n-4o-6p-3r14s-9t-3u-4v-8
~<yes>=a-4b-4e-3f1g-6i1m1n-4o-6p-3r13s-7t-2u-4v-8 ~<yess=r2 ~<yest=c2 ~<yet=g1r-6v6 ~<yet>=g1r-6v6
~<yo=a3b-7c-13d-7e8h-6i-2j-6k-5l1m3n1o-6p-4s-9t-6u5v-1 ~<yo>=a-3b1c-5e5f-2g6h-5i-3l1n-5s-1u-4v4
~<you=a4b-10c-10d-7e5g-3h-3j-5k-3m4n3o-5p-5s-6t-5u6v-2
~<you>=b-5c-4d-6e2f-1h-3i1j-3k-2l-1m3n2o-2p-1q1r1s-3t-2u6v-2 ~<youn=h4
~<your=a6b-6c-5e-1f1g-9h-4i-3j-1m2o-2p-3s-2t-1 ~<youv=b-3c-3e7p-1v-2 ~<yu=r2 ~<yup=r2 ~<yup>=r2
~<za=f2 ~<zap=f2 ~<ze=a1g-1r-1t5v-5 ~<zer=a1g-1r-1t5v-5 ~<zero=a1g-1r-1t5v-5 ~<zo=g5 ~<zoo=g5
~<zu=a-1b-1c2 ~<zum=a-1b-1c2 ~<zumb=a-1b-1c2 ~aam=e3 ~aam>=e3 ~ab>=c4j-2v-4
~aba=a-6b-4c-1g3h-2j-2k1l-1m-2o-6q4r-2s-3t-1u-3 ~aba>=b-5c1n2v3 ~abad=a-3c-3g1o-3q6r-1
~abado=a-2c-4g1o-3q6r-1 ~abaj=f1g2j-1k2o-1p2s-1v-3 ~abaja=a-2c-4d1e1f3i3k-1v-3
~abajo=b-2c2f-1g2i-3j-1k4o-1p2 ~abb=b1c1v-1 ~abe=b1f2g-3i-3m-4q-1v3 ~abe>=b2c-3m-6v10
~aber=a2f4m2v-6 ~aber>=a2f4m2v-6 ~abet=c1v-1 ~abeti=c1v-1 ~abez=c1g-1i-1m-1 ~abeza=c1g-1i-1m-1
~abi=b-1c1f5h-2 ~abia=v5 ~abia>=v5 ~abic=f3h-1 ~abic>=f3h-1 ~abio=c3v-3 ~abios=c3v-3
~abl=b1c-7d3f1g3h-1i-4k-7l3m3n1o-5p2q-2r-4v-7 ~abla=b-3c-3d3e3f-1g6h-6i-1m3v-7 ~abla>=c-6d-6e4g-3m6
~ablam=e-3g4v-1 ~ablan=e4 ~ablar=d9g5h-5m-4v-1 ~able=a1b2c-6g-2h3i-1k-4l5m-1n3o-1p3r-1u2
~able>=b4c-4d2e-5f3h3k-4l5n3p3r-1u2v-11 ~ablem=d-1e3g-1 ~ablen=a3b-1f-1 ~ables=v4
~ablo=a-3e-3f4g-3m2n-1o-1v-1 ~ablo>=a-3e-3f4g-3m2n-1o-1v-1
~abo=a-1b1c1d2e-3f-2g2h-1i-8j1k-4m1n-3o-1p2q-1t2v1 ~abo>=b1c5g1i-3v-3 ~abor=b-2c4v3 ~abor>=b-2c5
~abou=a-2b1c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1 ~about=a-2b1c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1
~abov=a2p3 ~above=a2p3 ~abr=a-5b-2e-1g-4h2p-2u7v3 ~abra=a-2c-2h2p-2q1u7v-3 ~abra>=a-1h2p-2q1
~abre=a-1c-1g-1v10 ~abren=a-1g-1v8 ~abri=c3v-4 ~abrie=c4v-2 ~abs=a-1b-3g-4h-3i5s3v-1 ~abs>=c-4h-3i5
~abso=c-1g-1s3v-3 ~absol=c-1g-1s3v-3 ~abu=a-3b7c2e1g-3i-3v-6 ~abue=b-2c4e4v-3 ~abuel=b-2c4e4v-3
~abus=a-1b11c-2e-2g-1v-1 ~abusa=b5 ~abuse=b3c-1e-1 ~aby=d1e4g3h-1j-1v-4 ~aby>=b1d2e-3g5h-1v-3
~ac>=i-3 ~aca=b5c2e-2f-3i-5m2 ~acab=a-1b8i-2v-4 ~acaba=b3 ~acabe=b4 ~acabo=b2c3g1i-1v-3
~acan=a3b-1v1 ~acan>=a3b-1v1 ~acar=a-3f-2i-1m4 ~acar>=f-2i-1v2 ~acaro=a-3m4v-1
~acc=b-1c4e4f-3i-2l1m-4n-2v2 ~acce=i-2v7 ~accep=v3 ~acces=i-1v3 ~acci=b-1c4e4f-2l1m-2v-1
~accid=e4l1v-5 ~accin=c1f-1m-2v1 ~accio=c2 ~ace=a-5b6e3g-13h-7i-2k-7n-5q-1s1u-3v-1
~ace>=b2e6g-6h-1i-2j1k-6m-3n-1r-2s2v-1 ~acem=b-1c2 ~acema=b-1c2 ~acen=a-3v5 ~acen>=a-3v5
~acep=b-1c-1d-1i-1v4 ~acept=b-1c-1d-1i-1v4 ~acer=b7c-2f1g-3i3m4v-3 ~acer>=b5f3g-1j-3m4v-7
~acerl=b5c-1v-4 ~acerm=c-2j2v3 ~ach=a1b-2c14d4f-9h-3i-6j-2l-3n-9o-3q-3u-5v-6 ~ach>=c5e-2g4q-3v-6
~acha=b-3d3e1o-1 ~acha>=b-3d3e1o-1 ~ache=a4b-2c6f-1g-7n-6u-2 ~ache>=b-9c10e-1g-4n-4 ~ached=e3v-1
~aches=b-1v2 ~achet=b5c-3 ~achi=b-3c5d3g-1m2v-6 ~achin=b-2c1d3m2v-3 ~acho=a-1b5c-1 ~acho>=a-1b5c-1
~achy=b-1c3 ~achy>=b-1c3 ~aci=a-5b-3c-2d-5e1f-6h-8i-3k2l-4m1p-2q-6r-2s1u3v-1 ~aci>=m2
~acia=a-3b-2c-11d-3f-1h-2i-5k-1l-1m-1n-2p-1q-2r-1s1u4v1 ~acia>=b4c-2e2i-1u-6v3
~acias=a-2b-7c-8e-2f-1i-1l-1n-1p-1q-1r-1s1u7 ~acid=c2j-1v3 ~acido=c2 ~acie=c-1e4v-5 ~acien=c-1e4v-5
~acin=b1c3v-1 ~acing=b1c3v-1 ~acio=a-1d-1e-3h-1j3k4n3v-1 ~acio>=a-1j3n4v-1 ~acion=d-1e-1k4 ~acis=v2
~acist=v2 ~ack=a-6c5d-2e-6f-5i-8j-4l4m-4o-2p-1q-1r-3u-4v-1
~ack>=a-5c5d-1e-4f-4g2i-5j-3l4m-3o-2p-1r-1u-2v-8 ~acke=c-2g-1h-1v7 ~acked=c-2g-1h-1v7 ~acki=b-3g-1v3
~ackin=b-3g-1v3 ~acks=b4c1k-1v-6 ~acks>=b4c1k-1v-6 ~aco=a4b-1c-3k1m-2p2v3 ~acom=a-1g-6k1p2
~acomo=a-1g-6k1p2 ~acos=a7c-1g4m-1v-1 ~acoso=a7b-2m-1 ~acr=b-2c1i3 ~acro=i3 ~acros=i3
~act=a5b-10c2d-5e-8g-7h2i-4k-2l5m-2n-8s-3u-4v-9 ~act>=a1b-4c-1f4h-1l1n-1s-2v-1 ~acta=a1 ~acte=a5b-4
~acted=a3b-2 ~acti=b-1c6d-4e-4f-1g-4h2i-2l4m-4n-4u-1v-9 ~actic=c1h4 ~actin=a1b2c2d-1e-2v-1
~actio=b-1c8v-2 ~actit=c-1 ~activ=a1b-3c-6l6m-2n-1v-2 ~actu=e-2v1 ~actua=e-2v1
~acu=a-5b-8e-2h2i-1j-4r2s-1v3 ~acue=a-1b-3c5e-1g1r3s-2v-1 ~acuer=b-2r3s-1v3 ~acues=c5g2v-6
~acun=a-1b-3c-4g-1j-3v5 ~acuna=b-3c-4j-1v5 ~acy=b-1v2 ~acy>=b-1v2
~ad>=a-13b5c-2d-1f1g-3i4j-5k-3l-7m-1n5o-5p2q-2r-3t-3u-8v3
~ada=a1d-1e-5f-4g-7i-1j-4k-2l-3m1n-9p-2q-2r1s-2u4v1
~ada>=a-2b4e-2f-2g-3i-6j-4k-2l-2m2n-4p-2q-2r1s-2u4 ~adac=b-4c-1n-2v5 ~adach=b-4c-1n-2v5
~adas=a3b-3d-2i5v-4 ~adas>=a3b-3d-2i5v-4 ~add=a-2b-5c-5g-3l2m-1n-1v6 ~add>=c-2l5
~addr=a-3b-3g-1l-1m-1n-1v6 ~addre=a-3b-3g-1l-1m-1n-1v6 ~ade=b2c4d-3e4f-3g-5h2k2m-3n-8t-2u6v-11
~ade>=b6c3j2n-1t-1v-1 ~adec=a2b-1c-1u4 ~adeci=c-1u5 ~aded=c6v-2 ~aded>=c6v-2 ~adel=e3j-2k2q2
~adela=e3j-2k2q2 ~ader=e4 ~adera=e4 ~adez=a-1c-2u4 ~adezc=a-1c-2u4 ~adi=b6c-3d-3f-3g-4h-2m-3u4v-4
~adie=b2c-2d-1 ~adie>=b2c-2d-1 ~adil=b2c-1v-2 ~adill=b2c-1v-2 ~adin=v-5 ~ading=v-5
~adio=a1b3m-1u3v-1 ~adios=a-1b3m-1u4v-7 ~adl=v1 ~adli=v1 ~adlin=v1
~ado=a4c6d5e1f-11g-5h-7i1k-5l-5n-6o-7p-2q6r-3t-3u-6v-5
~ado>=a5b3c6d-5e1f-8h-4i2k-2l-1m-2n-2o-6p-1q5r-1s1t-2u-1v-12 ~ador=a-3b-2c-4d9g-2m3v-1
~ador>=a-2d9v-2 ~adora=c-2g-2m3 ~ados=a1b-6c1d-1g-1i-1m-1u-1v7 ~ados>=a1b-6c1d-1g-1i-1m-1u-1v7
~adr=b1i1v-1 ~adra=b2i-1v-2 ~adras=b3i-1v-2 ~adre=c-1i3 ~adre>=c-1i3 ~ads=a-5b3c1e1g2i4v-4
~ads>=a-5b3c1e1g2i4v-4 ~adu=g5v-2 ~adua=g5v-2 ~adv=g4 ~advi=g4 ~advis=g4
~ady=a1c-6d2f-1g-4i-2k-3m-1n-1s1v-2 ~ady>=a1c-6d2f-1g-4i-2k-3m-1n-1s1v-2 ~ae>=b-1c6v-4 ~af>=n1
~afa=b-1m3 ~afa>=b-1m3 ~afe=b2c-3e-3g-2m1u-2v3 ~afe>=b2c-3e-3g-2m1u-2v3 ~aff=a-2b-7d5n-1v-1
~aff>=a-1d5v-2 ~affi=b-5g1n-1v1 ~affic=b-5g1n-1v1 ~affo=b-2v-1 ~affor=b-2v-1 ~afi=c2r3s-1v5
~afic=c-5v6 ~afico=c-5v6 ~afr=a-3b2d1f-2g-2p2q1 ~afra=a-3b2d1f-2g-2p2q1 ~afrai=a-3b2d1f-2g-2p2q1
~aft=a-3b-2c-3d-1e-2f1g4h-2i-3j-2k-1l-1m-2n-2o-1q7r-1s-2t-3v-3
~afte=a-2b-2c-2d-1e-1f1g4h-2i-3j-2k-1l-1m-1n-2q6s-1t-2v-3
~after=a-2b-2c-2d-1e-1f1g4h-2i-3j-2k-1l-1m-1n-2q6s-1t-2v-3 ~afu=b2c-3v5 ~afue=b2c-3v5 ~afuer=b2c-3v5
~aga=a1b-3c4d-6e-11f1h1i-5j1k-5l3m-6n8o-6p-5q-5r-2s-3t-2u-3v-4 ~aga>=b1c2i-1v2
~agai=a1b1c-2d-3e-6f-3h2l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10
~again=a1b1c-2d-3e-6f-3h2l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10 ~agal=f6v-2 ~agale=a1 ~agalo=f7v-1
~agan=j5k-2 ~agan>=j5k-2 ~agar=b-7c2e-1n6 ~agar>=b-3c1v-2 ~agarr=b-4e-1g2i-2n7v2
~age=a-2b-5c-4d14e-7f1g-1h-6i-6j-3k5l1n-3o-1r1u-3v-1 ~age>=b-1e-5f3h-3i-4j-1k-3l3u-1v1
~agen=a-3b-4c-6d9g-1k8l-2n-5q1r2v-4 ~agend=a-1d-3k9l-1n-2q1r2 ~agent=b-3c-4d11g-2v-1 ~ager=d7t1v-1
~ager>=d7t1v-1 ~agg=c2t2 ~aggi=c2t2 ~aggin=c2t2 ~agi=a6b-5c3 ~agin=a6b-2 ~aging=a6b-2 ~agit=b-2c4
~agito=b-2c4 ~agn=b3c-3 ~agno=b3c-3 ~agnos=b3c-3 ~ago=a1b-6c8f1g-7i1j-1m-4n-2v3
~ago>=a-3b-3c4f2g-4i2m-3n-1 ~agos=a1b-1i-1v6 ~agos>=a2i-1v6 ~agr=a4b-5e-2g-5n-2u7v-2
~agra=a1b-3c-5e-1g-2n-2u7v-1 ~agrad=a1b-3c-5e-1g-2n-2u7v-1 ~agre=a3 ~agree=a3 ~ags=i4v-2 ~ags>=i4v-2
~agu=a-2b4c6e-5g-1h-1i1j-2v-1 ~agua=a-4b3c5e-3i2j-1v-9 ~agua>=b-2e-1i3 ~aguan=a-2b5c4v-8
~ague=a2b2c-2e-1v1 ~ague>=a-1b3v3 ~aguen=a4c-1 ~aguj=c-2v4 ~aguja=c-2v4 ~agul=c1 ~agulo=c1
~ah>=a-1b-7c-2d-2e-5f-2j1m-2n11r2s2t-2u-2 ~aha=a-1b-7c-2v8 ~aha>=a-1b-7c-2v8 ~ahe=r3s-1 ~ahea=r3s-1
~ahead=r3s-1 ~ahi=a-1b-3c-8d1h-2i-3k-2m-2n-3r1u-2v5 ~ahi>=a-1b-2c-8d1h-2i-3k-2m-2n-3r1u-2v5
~aho=a-2b4d-3f-6g9i-3j-2k-3n-2q-2r-1s-4v-8 ~ahog=b1c2g-3v-1 ~ahogo=c3g-3
~ahor=a-1b3c-5d-3f-5g11i-3j-2k-3n-2q-2r-1s-4v-6 ~ahora=b-2d-1g9s-1 ~ahorc=b7f-1g-5v-1
~ahori=a-2b-2g7s-2v-3 ~ai>=b-6c7d6e-2g-4v-4 ~aid=c1f-4g-9h-4j-3o-2p2v2
~aid>=b1c1e-3f-4g-8h-4j-2n-3o-2p2v2 ~aide=b-3e4 ~aide>=b-3e4 ~aig=b-4c6f-1g-1i-3r1v-1
~aigo=b-4c6f-1g-1i-2r1v-1 ~aigo>=b-4c6f-1g-1i-2r1v-1 ~ail=b-11c5d-3e-1g-1h1m-4n-4o-1p1
~ail>=b-7c1d-1g-5j3m-3n-3v5 ~aila=h3p2v-1 ~ailab=h3p2v-1 ~ailb=b-2c6v-2 ~ailbo=b-2c6v-2 ~aile=i1
~ailed=i1 ~ails=a1b-1c-1g4 ~ails>=a1b-1c-1g4 ~ain=a-2b-7c6d-1f-1g-9j-4k1l1m1o-6p-9q-5s-3v1
~ain>=b-1c-1d-8e-13f-11g-5h3i1j-5k2l1m2n1o-5p-8q-4r-4s-5v5 ~aine=b-4c5h-1v2 ~aine>=b-2c5v-5
~ained=b-1c2 ~aines=c-2h-1v6 ~aini=c5e-1v-3 ~ainin=c5e-1v-3 ~ainl=b1r1 ~ainly=r1 ~ains=c1f6j1
~ains>=c1f6 ~ainst=j1 ~aint=b-10c5d2e8g-3h-4i-1n-1v-5 ~aint>=b-7d2e8g-3h-4i-1n-1v-3 ~ainte=c3
~air=a-1b-3c5e-2g2 ~air>=c-2i2v4 ~aire=c7i-3 ~aire>=c7i-3 ~airs=b-2c1 ~airs>=b-2c1 ~ais=e4f5v-2
~ais>=e5f5v-2 ~ait=a-4b-5c-8e-2f4g5i6k-1m-1o-1t3v-2 ~ait>=g5o-1t3v-1 ~aite=c-3i6v-1 ~aite>=c-3i6v-1
~aiti=a-1b-3c-3f5g1 ~aitia=a-1f5 ~aitin=b-2c-1g1 ~aja=a1b-8c-6e-1f1g-2h-3j1k-4l2m-2n-5r7v6
~aja>=a4b-9c-7d-5e-2f-4g-5h-2j2k-3l2m-1n-4r6v6 ~ajad=c2d1v-2 ~ajado=c2d1v-2 ~ajaj=a-2v3 ~ajaja=a-2v3
~ajan=f4g2 ~ajand=f4g2 ~ajar=a-1b2 ~ajar>=a-1b2 ~aje=a3b-8c-2f1g1h-3j-1k-1l2n1q-4u-1
~aje>=b-2e-2g2i2 ~ajes=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1
~ajes>=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1 ~ajo=a3b-2c1d-1f-2g2i-6j-1k3o-1p2q-1
~ajo>=a3b-2c1d-1f-2g2i-6j-1k3o-1p2q-1 ~ak>=a-3b-10c2d5e-3f-1h-4i-1j-1k-2m-1n3v1 ~akd=b6c-5g-1
~akdo=b6c-5g-1 ~akdow=b6c-5g-1 ~ake=a1b2c4d-6e4g-11j-2k2l2m-6q-5r-5s-2v-3
~ake>=a2b1d-4g-9j-2k4l2m-4q-4r-5s-2u1v1 ~aken=c2e3v-2 ~aken>=c2e3v-2 ~aker=b1c1e3v-3 ~aker>=b1c1v-2
~akes=c2h2i2k-1v-3 ~akes>=c2h2i2k-1v-3 ~aki=a-6b4d-1e3g-5h2i1n2v-6 ~akin=a-6b4d-1e3g-5h2i1n2v-6
~aking=a-6b4d-1e3g-5h2i1n2v-6 ~aks=d2f4h-3 ~aks>=d2f4h-3 ~aky=b-2c2v-1 ~aky>=b-2c2v-1
~al>=a-8c-1d4f-7g-7h-3i-4j-8l-8m3n-3o-8q3s-4t-8u-13v3 ~ala=a1c5e-1g-6k8n3q6u-1v-7
~ala>=a3b3e-1g-5k9n3q6u-1v-6 ~alam=c4 ~alamb=c4 ~alc=a-4b3j-2n5v-3 ~alca=a-3c1j-2n6v-2
~alcan=a-3c1j-2n6v-2 ~ald=b1c4g-1 ~alda=b-4c6 ~alda>=b-4c6
~ale=a-2b-6d-5f-1g-6h5i-2k-4l4m-3n1o-1p-3q-4r10s-2t-2u-8v-3
~ale>=b-6c1d-2e-2g-9h5j-1k-1m-1n-6q-1r13s-6u-3v-9 ~aled=c-6e3v3 ~aled>=c-6e3v3 ~aleg=b4v-3
~alegr=b4v-3 ~alen=a-5b-2c3g2i-1j3s1 ~alend=a-3g4i-1j4k-1 ~alent=b-1c4g-1s1 ~aler=a2b-4c4j-2l6v-3
~aler>=c3 ~alera=c2 ~alerg=c2 ~alert=a3c-3j-2l6 ~ales=c-1n7o-1r-2v4 ~ales>=c-1n7o-1r-2v4
~alf=a-1b-2g4o1q1v-2 ~alf>=b-2o1q2v-2 ~alg=a1b5c-6d5e-2g-2h2i-5j2k-1m-6n-4q-1r-1u-1v-6
~algo=a4b5c-3g-2p2v-5 ~algo>=a4b5c-3g-2p2v-5 ~algu=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2
~algui=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2 ~ali=b1c2d-5f7g-5j-4k-4l-3m2n-3o-2q-3s-2u-4
~ali>=a-1c3f11s-1t3v2 ~alid=a-1b6c-7e-2v4 ~alida=a-1b6c-7e-2v4 ~alie=a-1b-6c7g1 ~alien=b-1c3g1v-2
~alier=b-3c4v3 ~alif=m4t-1v-3 ~alifi=m4t-1v-3 ~alin=b2c-1 ~aling=b2c-1 ~alio=b-4c5v-2
~alio>=b-4c5v-2 ~alir=a9b-1c-3i3v-3 ~alir>=a3c-2i3v-2 ~alirm=a6b-3 ~alis=b-1h3m2s1v1
~alisi=b-1m2s1v2 ~aliv=a-1b4c-4d-1e3j-1s-1v1 ~alive=b10c-4d-1e3j-1s-1v-3
~alk=a-5d7e-2g2h-3i3j-3k-3m-1r-1s-1t-2u4v-4 ~alk>=a-2b-1d7e-3g1h-5i1j-2k-2m-7t-2u4v-10 ~alke=b-4g4i3
~alker=i3v4 ~alki=b3d1g-4i-1m5 ~alkin=b3d1g-4i-1m5 ~alks=f1h2 ~alks>=f1h2
~all=a3d3e-1f-4g-1h-8i6j-1k-8l-10n-7o-10p2q-8r-1s-3v-2
~all>=a-4c1d8e-7f-6g1h-6i-8j2k-4l-7n-1o-9p3q-5r1s-2u1v1 ~alla=a-1c1i5k-2v-5 ~alla>=a-1i5k-2v-5
~alle=b-6c-4e8i4j-3 ~alle>=c-1i3v1 ~allec=c-2e7v-1 ~alled=e5j-2 ~aller=b-1e-1i1
~alli=a10b1d-4e2g-1m3v-6 ~allin=a10b1d-4e2g-1m3v-6 ~allo=e-3f2g-2i5n-2v2 ~allo>=c-3i6v-1
~allow=c1e-1f2g-1n-1v3 ~alls=a9b-4d-4e-2v-2 ~alls>=a9b-4d-4e-2v-2 ~ally=b6c-1i2r-2s2t2
~ally>=b6c-1i2r-2s2t2 ~alm=b3c-6g-2u2v3 ~alm>=b2c-6 ~alme=b-1c-1u2v6 ~almen=u3v-1 ~almo=c1t1v-2
~almos=t1v-2 ~alo=d-1e-4f5h-1i-3k-1l-3m-5n1r-2v1 ~alo>=a-1b2l-1n4v-4 ~alof=b-2c4s1 ~alofr=b-2c4s1
~alog=f7v-1 ~alog>=f7v-1 ~alon=a3b1c-7d-2g2r-1 ~alone=a3b2c-8d-1g-2r-1 ~along=v3 ~alor=b-2m-1v6
~alor>=b-2m-1v6 ~alot=c2d1j2u3v2 ~alot>=c2d1j2u3v2 ~alp=c4 ~alpi=c4 ~alpit=c4 ~alq=b-1e-1h3r4v-2
~alqu=b-1e-1h3r4v-2 ~alqui=b-1e-1h3r4v-2 ~alr=a2c-5d-1e-2f-1h-3k-2n-2r3t-1
~alre=a3c-1d-1e-2h-3k-1n-1s1v-1 ~alrea=a3c-1d-1e-2h-3k-1n-1s1v-1 ~alri=c-2r4v1 ~alrig=c-2r4v1
~als=e1 ~alt=a5c-4d-2e-6f-3g-6h-3i2k3l1m-1s1u-2v-3 ~alt>=a7v-2 ~alta=a-3b1c3e-1i-3j2l4s2v-5
~alta>=a-2b1c3e-1i-3j2l4s2v-5 ~alte=h-2i5j-3k5v-4 ~alte>=h-1k2 ~alter=i5j-1k2v-4 ~alth=b-1c-2v5
~althy=b-1c-2v3 ~alto=a5b-6c-1l-1n2v1 ~alto>=a5b-6c-1l-1n2v1 ~altr=b6c-2 ~altra=b6c-2 ~alu=a-3u8v-1
~alud=a-3u8v-1 ~alud>=v4 ~alv=a-4b8u2 ~alva=u2 ~alvar=u2 ~aly=b4
~am>=a13b-12c-12d-10e-4f-7g-5h-2j-2k-2l-3m6n-8q1r-1t-3u-2v4
~ama=a1b-9c6g-1h-8i-8j-8k3l-6m1n-10o-5r-6s4t-2u2v-4 ~ama>=a-1b2c7e1f1h-1i-2v-5 ~amab=c-2u4
~amabl=c-2u4 ~amad=a4b-6d1e-2f-1g-1m3v-2 ~amada=a3b-5c-2d1e-2g-1m3v-1 ~amal=v4 ~amale=v4
~amam=a-5d5g2s2 ~amame=a-4d5g3s2 ~aman=a-4b-4d-8e-1g-2h-1j-1k1n-4o-4p1q3s-3v1 ~aman>=m2
~amana=a-4b-1d-6e-1g-1o-4p1q4s-3v-3 ~amane=c1n-2v4 ~amar=a7b-7c5d-3f1g-3k4m-1s1v-5
~amar>=a4b-1d-1f-3k5s1 ~amari=c6v-2 ~amarm=a1d-1f5 ~amaro=a1 ~amas=a2r-3s5 ~amas>=a2r-3s5
~amb=a-6b-7c-1d-2g-2h4i-5j-6k9l1m-2n-1q4v2 ~amba=c-3g1 ~amba>=c-3g1
~ambi=a-4b-3c-1d-2e2g-4h4i-3j-5k10l1m-2n-1q4 ~ambia=c-3f2g-1h2i-1j-4k6v-4 ~ambie=a-3h1i-1j-1k4l2q3v2
~ambio=e4v-1 ~ambr=b-2e-2i-1v3 ~ambre=b-2e-2i-1v3
~ame=a-2b-7c-1d8e1f2g1i-2j-1k-2l-2m-9n2q-9r1s-4t-1u-7v2 ~ame>=a1b-6c-3d6e2f-3g2j-2m-6n1q-5r3u-4v-2
~amed=b-5c5 ~amed>=b-5c5 ~amem=a-4d4g1r-1s-2 ~ameme=a-4d4g1r-1s-2 ~amen=b3e-2f3n-2s-2v6
~amen>=a3b-1c1e-1f4n-1s-2v8 ~amena=a-3b6c-3v-2 ~ament=j1 ~ames=a-3c-1d-2e1f3v4 ~ames>=a-2e2v5
~amese=f3h1 ~ami=a-6b1c-7e1f-1g3i8k-6m-3u-1v-1 ~amie=a-1b1c-3e-1i1m-1v1 ~amien=a-1b1c-3e-1i1m-1v1
~amil=a-2b2i1v-4 ~amili=g1i2v-2 ~amily=a-1b3 ~amin=g2i3v-1 ~amina=b-2g-2i4 ~aming=b2c-1
~amio=b-1c-2e-1i4k-2v1 ~amion=b-1c-2e-1i4k-2v1 ~amm=a1c5o1 ~amme=a1c6o1 ~ammed=a1o1 ~ammer=c5
~amo=a-1c-6d-4e5g2h2i-2p1u-2v-2 ~amo>=e6 ~amor=p1 ~amor>=p1 ~amos=a-2c-4d-2g3h2v-1
~amos>=a-2c-4d-2g3h2v-1 ~amp=b-5c6e1g1s2v-2 ~ampo=e2s2 ~amps=b-1c4 ~amps>=b-1c4
~an>=a7b-2c-10d-1e-5f3g-7h4i4j-11k4l-2m-7n-9o-5p-5q2r-4s-9t2u-13
~ana=a-7b2c5g1i-7k-1l-2n-6q2s-3u-3v-5 ~ana>=a-4b-2c4d-5e1g3h1i-4l-1m-3n-4q3s-2t-1u-1v-4
~anag=d7t1v-1 ~anage=d7t1v-1 ~anal=b-1c1m2v1 ~anali=b-1m2v2
~anan=a-1b-1c-1d-2e-3g5h-2l-1m-2n-2q4s-4t-1v-4 ~anana=a-1d-2e-3g4h-2l-1m-2n-2q4s-4t-1v-4 ~anand=c-2
~anas=b5c3e-3i-1v-2 ~anas>=b5c3e-3i-1v-2 ~anax=b3 ~anax>=b3
~anc=b-11c-1d2e-9f-2g-5h-8i1j9k-2l-2m-5n6o-1p-1q-5r-3u-3v3
~ance=a1b-8c-6e-5f-1g-4h-7j8l-2m-4n1o-1p-1q-5r-3u-3v3 ~ance>=a-3b-6c-3d2h-2i2m-1n5v1
~ancel=a3b-8c-1d-5e-3g-5h-2j11l-2m-2n-6o-1p-1q-5r-3u-2v-3 ~ancer=b3c-2j-2v3 ~anch=b-2c2e-2v8
~ancha=c2v1 ~ancho=b-2e-1v6 ~anci=c3i2v-4 ~ancia=i2 ~ancl=j3k-4 ~ancl>=j1k-1 ~anco=n7v-2
~anco>=n7v-2 ~ancy=d4 ~ancy>=d4 ~and=a5b-2c1d-6f1g1h-3i1j-5k-6m-5n-1o-1p-2q-4s2t-1u-6v-4
~and>=a4c3e-1f1g-2h2i-3j1m-3n-2q-2r1t1u-1v-6 ~anda=a4b-4c-5d-2f1g-4h-1i7j-3k-2n-4q-1r1s1t-2v-1
~anda>=b2c-2i5v-2 ~andag=a-1v1 ~andal=r1 ~andan=a3i2j-2s2v-3 ~andar=a3b-3c-1f4g-1l1n-3t-2v-3
~ande=a1c-1d-2e-4f1h-1i-3l2m1n6q-2 ~ande>=a-3f1l-1m1n5 ~andel=f1n2 ~andem=g1q-1v6
~anden=a5b2e-2i-1l4s-2v-9 ~andes=a1 ~andi=b1c-1v4 ~andin=b1c-1v3 ~andl=c-2e4g-3v-2 ~andle=b1c-2g-1
~andlo=e4v-1 ~andm=c2v-3 ~andma=c2v-3 ~ando=b-2c1d-3f-2g5h-2i1j-2k-3l-2n-1r-3s4t-1v-1
~ando>=b-1c1d-3f-2g5h-2i1j-2k-3l-2n-1r-3t-1v-5 ~andr=e3 ~andre=e3 ~ands=c-1g1v4 ~ands>=g2v2
~andso=c-2v2 ~ane=a-3c-4d-4e-5f-3g1h-1i7j-1m-2q-1s1v4 ~ane>=b-6c-2g4v8 ~anec=c1k1n-1v4
~aneci=c1k1n-1v4 ~anej=a-4b-4c-3e-2h-2i9n-2 ~aneja=a-2b-7c-2h-2i5 ~anejo=i5v-1 ~anel=a-2h2
~anel>=a-2h2 ~aner=b4g-1n3s2v-2 ~anera=n3s2 ~anes=b3v-1 ~anest=b3v-1
~ang=a-1b3c-1d-2f5g-7i-4j-2k3l1n-4q1u-2v1 ~ang>=a5b4c-2 ~ange=a-4b-4e-1g-4h2j-1k5l2q2v-2
~ange>=a-2c-4g-3h3j-5k7q3v-3 ~anged=b-4c1j2k-1l3 ~anger=v2 ~angi=b2c-3e-1g1v4 ~angin=b2c-3e-1g1v4
~angl=b2f4v-1 ~angle=b3 ~angr=a-4b-4c3e4f-2g-3i-3n-1v3 ~angra=b-4c5e6v-10 ~angre=a-1b-3c6i-2m1v-6
~angry=b1 ~angu=b4c-4e-1f4v-3 ~angua=e-1f5 ~angus=b5c-3v-1
~ani=a-7b6c-6d-4f3g-10j-2k-4l-1m-2n-3q-2s-1v1 ~anic=a-1b11c-5f-3g-5m-1r1v2 ~anic>=b3c-3r1v5
~anick=b4 ~anico=b5g-2i2 ~anin=e3v-1 ~aning=e3v-1 ~anis=a-5b-2c-1d-3f6g-1h1k-2m-3q-1r-1v-1
~anish=a-5b-2c-1d-3f6g-1h1k-2m-3q-1r-1v-1 ~anit=c1v3
~ank=a-5c-4d-2e-1f-4h-2i-3j-2k-3l-4m-4n-1p-3q-3r-1s3t-1u8v-5 ~ank>=a-3b4c-4d-1g1n4v-3 ~ankl=c5
~ankle=c5 ~anks=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2
~anks>=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2 ~anm=a-5l4 ~anme=a-5l4 ~anme>=a-5l4
~ann=a2b3c-2v-6 ~anne=b3v-3 ~anned=b5 ~anner=g2v-1 ~anno=a3v-2 ~annoy=a3v-2
~ano=a-10b-6c-4d-3f7g-2h1i-1j-1k1l-3m-5n-2o-4p-6s-2u-2v3 ~ano>=a-4b-1c-5d3e3f4g-7h-1v5 ~anoc=g1p-1q2
~anoch=g1p-1q2 ~anol=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3 ~anol>=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3
~anos=b-2c2g-1i1v2 ~anos>=b-2c2i1v2 ~anot=a-1b-1c1d-7e-1f-2g1h4i-1k4n1p-1t1v-4
~anoth=a-1b-1c1d-7e-1f-2g1h4i-1k4n1p-1t1v-3 ~anq=a2b-3v3 ~anqu=a2b-3v3 ~anqui=a2b-3v3
~ans=a-3b-1c-11d4e1h-2i10j-2k-4m-3n-3s-3u-1v-11 ~ans>=c-2e-1i5r1s-1 ~ansa=b5e1v-1 ~ansad=a2b2
~ansar=a-1b2e2 ~ansf=d9i-4 ~ansfe=d4i-3 ~ansi=b1c-1g-1i3 ~ansie=b2c-1g-1v1 ~ansl=d-1f3i-2
~ansla=d-1f3i-2 ~anso=b-3e1 ~anso>=b-3e1 ~ansp=a-2b-1c-2d-3f-1g-2h-2i8v-4
~anspo=a-2b-1c-2d-3f-1g-2h-2i8v-4 ~answ=b-2g4v-1 ~answe=b-2g4v-1
~ant=b1d-2e2f-2g-4j-7l-1m-10n-4o-4p3q-1r-2s-4t1u-6 ~ant>=a-5b3c3e5f1g1j-1m-2o-3p4q-4r-5s-1v-7
~anta=a3c-4d-1f-3g-4i3j-2k1r5v1 ~anta>=a1c-2g-1i5 ~antar=c2f-1j-2k2r2 ~antas=a2c-6g-1v1
~ante=a3c-4f-3g-2i-4j-1n-4q4u-2v3 ~ante>=d1e2g-1q2v2 ~anted=a6e-2v-2 ~antes=b-1c-2f-2g-4h2i-1k1q1v4
~anti=c2g2u-1v-1 ~antib=c3 ~antit=g3 ~anto=d-1e-1g-3h-1i1j-4m-1n-1r-2v4 ~anto>=e-1g-3i1j-4m-1r-2v4
~ants=a5d-1e-2m-2v3 ~ants>=a5d-1e-2m-2v3 ~anu=a2b-2e-1j6l4t1v4 ~anua=t1 ~anuar=t1 ~anul=a4j6l-3
~anule=a4j6l-3 ~anx=a-2c-4k-1v4 ~anxi=a-2c-4k-1v4 ~anxie=a-1b2c-1v3 ~anxio=b-1v1
~any=a-4b3c-7d1g-3h-1i-5j-2l-6m-4n-8o-13q4r3t-3v-1
~any>=b3c-15d2e6f-1g3h-3i-6j-3k-1l-3n-3o-7p1q-1r7s-2t-2v-4 ~anyb=d3h3j-1v-3 ~anybo=d3h3j-1v-3
~anym=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~anymo=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~anyo=b-1d-1h5v1
~anyon=b-1d-1h5v1 ~anyt=a-3b-4c1d-1e-1g-4h-4i-1j-1k-3m-1o-3q7r-3t-2 ~anyth=b-3g-3h-1p1q2s1v2
~anyti=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2 ~anyw=a-1v3 ~anywa=a-1v3 ~anz=a-2b1c1n-1v-2
~anza=a-2b2c2i2n-1v-2 ~anza>=a-2b2c2i2n-1v-2 ~ao>=a-4b-1c-2u-1v11
~ap>=a-3b-5d-3f-4g-3h-1i-2j-2k5l-2m-3n-3p-3q9r-2s-2t-3u-1v-6 ~apa=b7c1d-2e2f-1g-5h-3i-5m-2p1v5
~apa>=b1c3e4g-1i-1v-6 ~apac=v8 ~apaci=v8 ~apad=c-3 ~apada=c-3 ~apag=a4c-1 ~apagu=a4c-1
~apar=a-1b6c1d-2e-2g-1p1v4 ~apara=a1c4e-1 ~apare=a-3b4p1 ~apart=b2c-1v5 ~ape=a-4b3c-2n-1t2v7
~ape>=b-1t2v4 ~aped=b7c-4v-4 ~aped>=b7c-4v-4 ~apel=a-4b-1c-1v6 ~apele=a-4b-1c-1v6 ~aper=g1
~aper>=c2g1v-1 ~api=b-1c1n3v-1 ~apid=b-1c1n4v-1 ~apidi=c1 ~apido=b-1n4 ~apl=c2j-5k7v-2 ~aple=c3v-1
~aples=c3v-1 ~apo=c2f2 ~apo>=c2 ~app=c-3d-4g-6h-3i-5j3k1l-2m3n-5q-1u3v2 ~app>=c-3v7
~appe=a3b4g-4m4n-1v-6 ~appea=b2 ~apped=v-1 ~appen=a5b1g-3m4s1v-2 ~appet=c2 ~appi=v-2 ~appie=v-2
~appo=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~appoi=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
~appr=c-1u5v-3 ~appre=c-1u5v-3 ~apr=b-1r-2 ~apri=r-2 ~april=r-2 ~aps=a-1g2n-1v3 ~aps>=a-1b-4c1g2v3
~apse=b2 ~apsed=b2 ~apu=b-2g-2o1q-1r2 ~apun=b-2g-2o1q-1r2 ~apunt=b-2g-2o1q-1r2
~aqu=a1b2e2f-5g-5h-4i-2j-3m4s-1v-4 ~aque=a6b1c1d-2e-3g-2p1v-3 ~aque>=c2e-1g-1v-1 ~aquem=a1
~aquen=a4b-1d-1p1 ~aqui=a-3d2e4f-4g-2h-4i-1j-2m5p-2s-1v-2 ~aqui>=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1
~aquin=b-1c-1d3e-2h-1m3 ~ar>=a-2b1c-5e-12f-15h-14i7j-5k2l10m-11n-6o-7p-4q-10r-3s-3t-4u-11v-11
~ara=a10b2c4d-4e-2g-4h-6j-3k2n-13q2s3t-2u-5 ~ara>=b2d-1e-1g-3h-3i2j-1k3l-1m1n-8o-1p-1q2s3t-1u-1v-1
~arab=b2c1f3h-1v-3 ~arabi=f3h-1 ~arabl=b2c2v-3 ~arac=c6 ~arad=a-2b-4c-2e2i-3v7
~arada=a-2b-4c-4e2i-3v8 ~arag=b5c-2v1 ~arage=b5c-2v1 ~araj=a3 ~arajo=a3 ~aral=a2b4c-1v-3
~arale=a3v-1 ~aran=a1b-2c2v-4 ~aran>=a1v-4 ~arar=a5b-6c7f-2l1v-6 ~arar>=a4f-1l1 ~ararm=b-4c7
~aras=a6b-1e-2 ~arass=a6b-1e-2 ~arat=c4e-1i4v-3 ~arato=a1c4e-1 ~araz=c1v1 ~arazo=v1 ~arb=n9v-7
~arbl=n6v-3 ~arble=n6v-3 ~arc=a-1b-4e4h-5n-5o-2t1u-1 ~arch=b-2c-3h-3o-1t1 ~arch>=b-1c-3o-1t1
~arco=c-3e5g1n-3 ~arco>=c-3e5g1n-3 ~ard=a-3b-9d2f-4g3h1i-11j-6k4l-3n4o-2q2r-6u-5v1
~ard>=a-1b2c-7d5f-1g-5h-1i-3j-3k4m-1n1o-2q-3r-1u-1v8 ~arda=t1v-1 ~ardar=t1v-1
~arde=b-8g2h-1i-1k1m-1n-2q6r-2v3 ~arde>=a-1b-7g2h-1i-1k1n-1q6r-2v1 ~ardes=a1v2
~ardi=b-6c3d-3e1g6h5i-1v-6 ~ardin=b-1c-1g6 ~ardio=e1h5i-1v-5 ~ardl=c2 ~ardly=c2 ~ardo=a-2c1g-1n5v-6
~ardon=a-2n5v-5 ~are=b4c-1d-1e-6f-6g-5h-3i-3k-5l-7n-8p1q-5r-5s-5t1
~are>=a-1b-2c-3d1e-2f-6g-2j-1k-1l-2m2n-3o-3p4q-1r3v3 ~area=b-2c5 ~aread=b-2c4 ~arec=a-3b4p1r3s-1
~arece=a-3b4p1r3s-1 ~ared=a-6b3c-10e-2f2i-1n-2q-2r-1v4 ~ared>=a-6b1c-10e-2f2i-1n-2q-2r-1v4 ~arej=b1
~areja=b1 ~arel=c4 ~arely=c4 ~aren=a11b-7c2d-1e-1f-1g-2i-1l-1m-3n-1p-3r-8s-1v-7
~aren>=a9b-5g-1m-2r-8v-3 ~arenl=a2 ~arent=c4o1p-2v-1 ~areo=b-2c4 ~areo>=b-1c4 ~ares=b4i-1
~ares>=b4i-1 ~aret=b2c-2 ~arett=b2c-2 ~arg=a3b-6c8d2e-1f-1n-2v-4 ~arga=c6v-4 ~arga>=b2
~argan=b-4c6v-3 ~arge=b-3c4d2n-1 ~arge>=b-3c4d2 ~argu=a5
~ari=a-2b-1c-2d-2e1f6g-1i-9j-1k-1l-2m-2n2o-3p1q-6t-3u-2v3 ~aria=c-3e5f3g-1h2i-2q-4v2
~aria>=a-2b-2c-2e6f3g-1h2i-1q-3v2 ~arian=b3 ~arid=b3c-2 ~arido=b4c-2 ~aril=c6v-2 ~arill=c6v-2
~arin=b-3f7n1v2 ~arin>=a-2f7n-1 ~arine=b-3v6 ~aring=a1n4v-2 ~ario=b-1c-4e-1f-1i-1o-2p2r-1t-1v2
~ario>=c-3e-1g2i-1p2v1 ~arios=g-3n1 ~ariz=c2 ~ariz>=c2 ~arj=c-2v6 ~arje=c-2v6 ~arjet=c-2v6
~ark=a-3b1c-7e-4g1m-1v6 ~ark>=b6v3 ~arki=a-3b-3c-5e-1g2m-1v4 ~arkin=a-3b-3c-5e-1g2m-1v4
~arl=b-6d-1e-2f5g1h-5i-6k4n-3q2r-3s-2v-3 ~arla=h-1 ~arla>=h-1 ~arle=a-3c2f5j1v-1 ~arle>=a-3c-1f5j1
~arli=g-3k5o1v-5 ~arlie=g-3k5o1v-5 ~arlo=a2b-4f1g5v-3 ~arlo>=a-2b-1f1g6v-2 ~arly=i-4q2v3
~arly>=i-4q2v3 ~arm=a-6b6c-1d1e-8g-7h-4i-8j-5m-3n-4r3s-1 ~arm>=c2v-3 ~arma=a-1b7c-13d3e-4h-1i-2v4
~armac=a-1b-4c-1d3e-2i-2v7 ~arme=a-3b-1c4f1g-3i-1j-2r4s-1u1 ~arme>=a-3c4f1g-3i-1j-2r4s-1u1 ~arms=b3
~arms>=b3 ~arn=d1 ~aro=c4d-5e3f-5g-2h3i2j-3l-2n-1q2r6s-4v-1 ~aro>=a-4b-3c8g-3r8s-3
~aron=a3b3d-1e4g-7h4i3j-1n-2v-4 ~aron>=a3b3d-1e4g-7h4i3j-1n-2v-4 ~arou=a-1b-1c-1g3q2v2
~aroun=a-1b-1c-1g3q2v2 ~arp=b-1c4v-1 ~arpu=b-1c3 ~arpul=b-1c3 ~arq=a-2b-1c-3d7e-2g4q-2
~arqu=a-2b-1c-3d7e-2g4q-2 ~arque=a-2b-1c-3d7e-2g4q-2 ~arr=b-9c7e-1f-6g-1h-2i6k-1m-3n5o1s1v-1
~arra=a4b-3c1 ~arra>=b-2c2g1 ~arre=b-3i-5m-1n7v2 ~arrea=c1 ~arreg=d1i-4m-1v5 ~arrh=c3 ~arrhe=c3
~arri=b-2c8e1 ~arrie=e1 ~arro=a-1b-1c-4d-1e-4g-1i6o2s1v2 ~arro>=a-1b-1c-7d-1e-4g-1i6o2s1v2
~ars=a1b3d-1e-1g-7i2l-2m-1t2 ~ars>=b1e-1g-4i2l-2t2 ~arse=a1c3g-2 ~arse>=a1c3g-2
~art=a-3b3e-5g-14h-6i-1l13m-2n-6o6q1r-1t-5u-6v2 ~art>=a-8b-2d-3e-6f-2g-8h-4l15m-4n-2u-1v6 ~arta=v1
~arta>=v1 ~artb=b4n-2v-5 ~artbu=b-4c1 ~arte=a1b-1d-1j3k2l-1m1o4p-2q2t-1v-7 ~arte>=a2b-1c3f-1m2
~arted=c2 ~arter=o1 ~artes=c-5f2i1j3k3o2p-1q2v-5 ~arth=b3c1e3v-2 ~arthr=c1v-2 ~arti=b1q3v1
~artir=b3q2 ~artm=d3 ~artme=d3 ~arto=a4b1c-3f1g-1o1 ~arto>=a4b1c-3f1g-1o1 ~ary=b-4c-2d5g-4i-1t3
~ary>=b-4c-2d5g-4i-1t3 ~arz=v4 ~arzo=v4 ~arzo>=v4
~as>=a-2b-6c-1d-17e-10f-1g-9h-6i-3j-8k-1l-10m-14o-7p2q-2r-3s-4t-7u-2v2
~asa=a-9f-4h-4i3j-4k-3l-2m-4n-4p-3q7r-2s-3t-2u-1v-4 ~asa>=a-2b4e1g1i1v-4 ~asad=b-1c-5v6
~asado=b-1c-5v6 ~asap=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4
~asap>=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4 ~asar=c5v-3 ~asar>=c5v-3 ~asc=a-2b7g-2v-3
~asco=a-2b7g-2v-3 ~asco>=a-2b7g-2v-3 ~ase=a6b-1c-12d6e-2g-1i-2j-1k5l-1m-3q3t-1u-4v-7
~ase>=a7c-8e-6h1i-3k-2l-1m-2q-1s-2t-1u-3v-3 ~ased=e5 ~ased>=e5 ~asem=a-1d5e-1g-3k2q2
~aseme=a-1d5e-1g-3k2q2 ~ases=d4i1v-4 ~aseso=d4v-1 ~ash=a-2b-2c3e-3g-3i-2k-2n-3s-1v4
~ash>=a-1e-1g-1i-1n-3s-1v5 ~ashe=b-1 ~ashes=b-1 ~ashi=b1v-1 ~ashin=b1v-1
~asi=a-8d-1g1h3i-3j3k-1m-3n-5r5s3t1u-2v-5 ~asi>=a-4b-4e2g-4m-1r2s4t1u-1v-1 ~asia=b3 ~asiad=b3
~asig=g-2h5 ~asign=g-2h5 ~asis=a-2b-2j5 ~asist=a-2b-2j5
~ask=a8b-6c-5e-1g8h-3i-4j-1k-3l-2m4o-2p-3q-6r-7s-1t-1
~ask>=a1b-3c-2f-2g9h-2i-3k-2l-1m2o-2p-1q-5r-3s-2u2v-3 ~aske=a5 ~asked=a5 ~aski=a4c-1f2m1r-3u-1v1
~askin=a4c-1f2m1r-3u-1v1 ~asm=c3e-2h-2v5 ~asma=c-1e-2h-2v8 ~asma>=c-1e-2h-2v8
~asn=b-4c5e7g-3i-1t1v-4 ~asnt=b-4c5e7g-3i-1t1v-4 ~asnt>=b-4c5e7g-3i-1t1v-4 ~aso=a1b4c-2r-3s5v2
~aso>=b1c-4i-1r-3s5v4 ~asol=c-1i1 ~asoli=c-1i1 ~ason=a2b2c1v-1 ~ason>=a2b2c2v-1 ~asp=b-6c5
~aspi=b-2c2 ~ass=c1d2e1f-7g3h6k-4l-1m-1n-4q-1r-8s6v-5 ~ass>=b-2h-1i3r-8s6v-7
~asse=a-2b-4c2e6f-1g3n-1v2 ~assed=b-3c3e6f-1v-4 ~asses=c-1g4v4 ~assi=b-4d3f-3h7k-1v-4 ~assig=h8
~assin=a2b-1 ~assis=d4f-1v-2 ~assm=a3e-1 ~assme=a3e-1 ~ast=a4c2d-4g-5j-6k-5l-5m-5n-2o4s-9t-2u-3v-2
~ast>=d-4e2f-5g-5h2i-1j-3m-1o5p-2q-1u-1v-1 ~asta=a9b-2c-4d-1e-3g2i3k-2l-2n-3s-8v-1
~asta>=a9b-2c-4d-1e-3g2i3k-2l-2n-3s-8v-1 ~aste=a-2b-1c1d2f5v-6 ~aste>=c1 ~aster=a-3d2e1)";

}  // namespace rb::grammar
